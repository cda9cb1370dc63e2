/** Writes every invoice of an organization as CSV into a folder. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AtlasClient } from "atlas-fetch";

/** @returns the files that were written */
export async function exportInvoices(
  atlas: AtlasClient<"2025-03-12">,
  orgId: string,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for await (const { id: invoiceId = "", endDate = "" } of atlas.paginate("listOrgInvoices", { orgId })) {
    const csv = await atlas.invoices.getOrgInvoiceCsv({ orgId, invoiceId });
    const file = join(folder, `${endDate.slice(0, 10)}-${invoiceId}.csv`);
    // Under another name until it is whole.
    await writeFile(`${file}.part`, csv);
    await rename(`${file}.part`, file);
    files.push(file);
  }
  return files;
}
