import type { ParameterObject } from "../../codegen/document.js";
import { clientCheck, type ClientCheck } from "./client-check.js";
import type { ClientCase } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf, refusedCase } from "./make-case.js";
import { parameterCases, wireOf } from "./parameter-cases.js";
import { tampered, withUrl } from "./tamper.js";

/** What must not change the meaning of a path, whatever the pattern of a parameter says. */
const SPECIAL: Readonly<Record<string, string>> = {
  "reserved characters": ":/?#[]@!$&'()*+,;= |\\^`{}\"<>",
  "escapes, dots and Unicode": "..%2Fa%/../Zoë 日本 😀;/.",
};

/** What cannot stand in a path: URL parsers resolve it away, or it names another resource. */
const REFUSED: Readonly<Record<string, string>> = {
  "one dot": ".",
  "two dots": "..",
  "an empty text": "",
  "half a character": "\ud83d",
};

export const pathEncoding: ClientCheck = clientCheck({
  id: "client-path-encoding",
  sentence: "A path parameter stays one segment, whatever is in it; `.`, `..` and an empty text are refused.",
  cases: (context) =>
    context.parameters.filter((parameter) => parameter.in === "path").flatMap((one) => parameterTests(context, one)),
  fault: {
    subject: tampered({ request: (request) => withUrl(request, (url) => (url.pathname = decodeURI(url.pathname))) }),
  },
});

function parameterTests(context: OperationContext, parameter: ParameterObject): ClientCase[] {
  const { name } = parameter;
  const special = Object.entries(SPECIAL).map(([what, value]) => {
    const input = { ...context.required(), [name]: value };
    return caseOf(context, `${name}: ${what}`, {
      input,
      client: { validateInput: false },
      request: wireOf(context, input),
    });
  });
  const refused = Object.entries(REFUSED).map(([what, value]) =>
    refusedCase(context, `${name}: ${what} is refused`, { ...context.required(), [name]: value }, name, {
      // Not because of a pattern.
      client: { validateInput: false },
    }),
  );
  const { [name]: _, ...others } = context.required();
  return [
    ...special,
    ...refused,
    refusedCase(context, `${name} is missing`, others, name),
    ...parameterCases(context, parameter),
  ];
}
