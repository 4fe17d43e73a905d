import { dayOf } from '../model/index.ts';

/** The current day, `2027-01-31`, in UTC. */
export function today(): string {
  return dayOf(new Date());
}
