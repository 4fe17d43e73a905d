const varies = 'its answer is another one in each run; give the value as data or as a parameter';

/**
 * Built-in functions of Rego that policies of a repository may not call, and why: the same files have the same findings, and
 * nothing of the machine is read or told.
 */
export const refusedFunctions: Readonly<Record<string, string>> = {
  'http.send': 'policies have no network; put what it would fetch into a file of the data',
  'net.lookup_ip_addr': 'policies have no network; put the addresses into a file of the data',
  'opa.runtime': 'policies see no environment; put the value into a file of the data',
  'rand.intn': varies,
  'uuid.rfc4122': varies,
  'time.now_ns': 'the same files must have the same findings every day; compare with a time in a file of the data',
};
