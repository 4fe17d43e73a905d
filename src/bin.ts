#!/usr/bin/env node
import { main, processIo } from './cli/index.ts';

process.exitCode = await main(process.argv.slice(2), processIo());
