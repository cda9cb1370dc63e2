/** Operations by their id alone: from an id to its method's types, and to its entry in the table. */
import { callInfo, type CallEnvironment } from "./call.js";
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { nearest } from "./nearest.js";
import type { NegotiatedMethod, OptionalInputNegotiatedMethod, UntypedMethod } from "./operation-method.js";
import type { Operation } from "./operation.js";

/** The ids of all operations of an API, whatever their group. */
export type OperationIdOf<Api> = { [Group in keyof Api]: keyof Api[Group] }[keyof Api] & string;

/**
 * The ids of the operations that can be called again and again: those that take no body and give something, which in Atlas
 * are those that change nothing. Without types it is any id.
 */
export type RepeatableIdOf<Api> = string extends keyof Api
  ? string
  : {
      [Group in keyof Api]: {
        [Id in keyof Api[Group]]: "body" extends keyof InputOf<Api[Group][Id]>
          ? never
          : [OutputOf<Api[Group][Id]>] extends [undefined]
            ? never
            : Id;
      }[keyof Api[Group]];
    }[keyof Api] &
      string;

/** The method of an operation. */
export type MethodOf<Api, Id> = {
  [Group in keyof Api]: Id extends keyof Api[Group] ? Api[Group][Id] : never;
}[keyof Api];

/** What a method takes. */
export type InputOf<Method> = Method extends (input: infer Input, ...rest: never) => unknown
  ? NonNullable<Input>
  : never;

/** What a method gives, of whatever kind. */
export type OutputOf<Method> = Method extends (...args: never) => Promise<infer Output> ? Output : never;

/** What a method gives if it is not told which kind to ask for. */
export type DefaultOutputOf<Method> =
  Method extends OptionalInputNegotiatedMethod<infer Input, infer Kinds, infer Default>
    ? OptionalInputNegotiatedMethod<Input, Kinds, Default> extends Method
      ? Kinds[Default]
      : OutputOf<Method>
    : Method extends NegotiatedMethod<infer Input, infer Kinds, infer Default>
      ? NegotiatedMethod<Input, Kinds, Default> extends Method
        ? Kinds[Default]
        : OutputOf<Method>
      : OutputOf<Method>;

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
