/** Seeded faults: whether the checks find what is put wrong on purpose. */
export { allFaults } from "./all.js";
export {
  isCaught,
  isCaughtAsIntended,
  type AnyFault,
  type ClientFault,
  type FaultDirection,
  type FaultInfo,
  type FaultResult,
  type ServerFault,
  type SpecFault,
  type TrafficFault,
} from "./fault.js";
export { someOf } from "./random.js";
export { groupFaults, runFaults, type FaultProgress, type RunFaultsOptions } from "./run.js";
export { countFaults, faultList, faultTable, isEnough, sumOf, type FaultCounts } from "./table.js";
export { checkUntouched, untouchedOperations } from "./untouched.js";
