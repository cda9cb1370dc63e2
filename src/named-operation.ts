/** Operations by their id alone: from an id to its method's types, and to its entry in the table. */
import { callInfo, type CallEnvironment } from "./call.js";
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { nearest } from "./nearest.js";
import type { UntypedMethod } from "./operation-method.js";
import type { Operation } from "./operation.js";

/** The ids of all operations of an API, whatever their group. */
export type OperationIdOf<Api> = { [Group in keyof Api]: keyof Api[Group] }[keyof Api] & string;

/** The method of an operation. */
export type MethodOf<Api, Id> = {
  [Group in keyof Api]: Id extends keyof Api[Group] ? Api[Group][Id] : never;
}[keyof Api];

/** What a method takes. */
export type InputOf<Method> = Method extends (input: infer Input, ...rest: never) => unknown
  ? NonNullable<Input>
  : never;

/** What a method gives. */
export type OutputOf<Method> = Method extends (...args: never) => Promise<infer Output> ? Output : never;

/** The input as an argument, which can be left out where the method can be called without. */
export type InputArgument<Method> = Method extends () => unknown
  ? [input?: InputOf<Method> | undefined]
  : [input: InputOf<Method>];

/** What a client's operations can be called by name with. */
export interface NamedOperations {
  readonly environment: CallEnvironment;
  readonly makeMethod: (operationId: string, operation: Operation) => UntypedMethod;
}

/** An operation found by its name. */
export interface NamedOperation {
  readonly call: CallInfo;
  readonly operation: Operation;
  readonly method: UntypedMethod;
}

/**
 * Finds an operation.
 *
 * @throws {AtlasInputError} `UNKNOWN_OPERATION`, naming the one that was probably meant
 */
export function findOperation({ environment, makeMethod }: NamedOperations, operationId: string): NamedOperation {
  const { operations } = environment.settings;
  const operation = Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
  if (operation === undefined) {
    const name = operationId.slice(0, 100);
    const near = nearest(name, Object.keys(operations));
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new AtlasInputError("UNKNOWN_OPERATION", `There is no operation ${JSON.stringify(name)}.${hint}`);
  }
  return {
    call: callInfo(operationId, operation),
    operation,
    method: makeMethod(operationId, operation),
  };
}
