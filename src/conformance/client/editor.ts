/** What an editor shows of the generated methods. */
import type ts from "typescript";
import type { GeneratedFiles } from "../../codegen/generate.js";
import { loadPeer } from "../../peer.js";

const known = new WeakMap<GeneratedFiles, Promise<ReadonlyMap<string, string | undefined>>>();

/**
 * The text after `@deprecated` of each method that an editor strikes through, by operationId.
 *
 * @param apiDate - the date whose methods are looked at
 */
export function editorDeprecations(
  files: GeneratedFiles,
  apiDate: string,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = known.get(files) ?? read(files.get(`${apiDate}/api.ts`) ?? "");
  known.set(files, found);
  return found;
}

async function read(text: string): Promise<ReadonlyMap<string, string | undefined>> {
  const { default: tool } = await loadPeer("typescript", () => import("typescript"));
  const source = tool.createSourceFile("api.ts", text, tool.ScriptTarget.ES2022, true);
  const members = source.statements.filter(tool.isInterfaceDeclaration).flatMap((one) => [...one.members]);
  const methods = members.filter(tool.isPropertySignature).filter(({ type }) => isMethod(tool, type));
  return new Map(
    methods.flatMap((method): [string, string][] => {
      const tag = tool.getJSDocDeprecatedTag(method);
      return tag === undefined ? [] : [[method.name.getText(source), tool.getTextOfJSDocComment(tag.comment) ?? ""]];
    }),
  );
}

/** Whether a member is an operation, and no parameter of one. */
function isMethod(tool: typeof ts, type: ts.TypeNode | undefined): boolean {
  return type !== undefined && tool.isTypeReferenceNode(type) && type.typeName.getText().endsWith("Method");
}
