/** Invoices of an organization, as JSON and as csv. */
import type { Invoice, InvoiceLineItem } from "../entities.js";
import { found, page, RawAnswer, timestamp, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";

export const invoiceBehaviour: Partial<BehaviourTable> = {
  listOrgInvoices: (request) => {
    const { orgId, statusNames = [], fromDate, toDate, sortBy = "END_DATE", orderBy = "desc" } = request.input;
    const wanted: readonly string[] = statusNames;
    const invoices = request.state.invoices
      .where("org", orgId)
      .filter(
        ({ statusName, startDate, endDate }) =>
          (wanted.length === 0 || wanted.includes(statusName)) &&
          (fromDate === undefined || endDate >= Date.parse(fromDate)) &&
          (toDate === undefined || startDate <= Date.parse(toDate)),
      )
      .sort((a, b) => (sortBy === "START_DATE" ? a.startDate - b.startDate : a.endDate - b.endDate));
    return page(orderBy === "desc" ? invoices.reverse() : invoices, request, showInvoice);
  },
  getOrgInvoice: (request) => {
    const invoice = invoiceOf(request);
    if (request.suffix === "csv") return new RawAnswer("csv", csvOf(invoice));
    return { ...showInvoice(invoice), lineItems: invoice.lineItems.map(showItem), payments: [], refunds: [] };
  },
  getOrgInvoiceCsv: (request) => new RawAnswer("csv", csvOf(invoiceOf(request))),
};

function invoiceOf({ state, input }: EmulatedRequest<{ readonly orgId: string; readonly invoiceId: string }>): Invoice {
  const invoice = state.invoices.get(input.invoiceId);
  return found(invoice?.orgId === input.orgId ? invoice : undefined, "INVOICE_NOT_FOUND", "invoice", input.invoiceId);
}

function totalOf({ lineItems }: Invoice): number {
  return lineItems.reduce((sum, { totalPriceCents }) => sum + totalPriceCents, 0);
}

function showInvoice(invoice: Invoice): object {
  const { id, orgId, startDate, endDate, statusName } = invoice;
  const total = totalOf(invoice);
  return {
    id,
    orgId,
    statusName,
    startDate: timestamp(startDate),
    endDate: timestamp(endDate),
    created: timestamp(endDate),
    updated: timestamp(endDate),
    amountBilledCents: total,
    amountPaidCents: statusName === "PAID" ? total : 0,
    creditsCents: 0,
    salesTaxCents: 0,
    startingBalanceCents: 0,
    subtotalCents: total,
    linkedInvoices: [],
    links: [],
  };
}

function showItem({ startDate, endDate, ...item }: InvoiceLineItem): unknown {
  return { ...item, created: timestamp(endDate), startDate: timestamp(startDate), endDate: timestamp(endDate) };
}

/** The columns of the csv, in its order. */
const COLUMNS: readonly (readonly [string, (item: InvoiceLineItem) => string | number])[] = [
  ["Date", ({ startDate }) => timestamp(startDate).slice(0, 10)],
  ["SKU", ({ sku }) => sku],
  ["Project", ({ groupName = "" }) => groupName],
  ["Cluster", ({ clusterName = "" }) => clusterName],
  ["Quantity", ({ quantity }) => quantity],
  ["Unit", ({ unit }) => unit],
  ["Unit Price", ({ unitPriceDollars }) => unitPriceDollars],
  ["Amount", ({ totalPriceCents }) => (totalPriceCents / 100).toFixed(2)],
];

/** RFC 4180. */
function csvOf({ lineItems }: Invoice): string {
  const rows = [COLUMNS.map(([name]) => name), ...lineItems.map((item) => COLUMNS.map(([, cell]) => cell(item)))];
  return rows.map((row) => `${row.map((cell) => quote(String(cell))).join(",")}\r\n`).join("");
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
