/** Logs of hosts, compressed. */
import { joinId } from "../state.js";
import { found, groupOf, RawAnswer, type BehaviourTable } from "./behaviour.js";

/** A line of a log begins with its time; lines that do not are kept. */
const TIME = /"\$date":"([^"]+)"/;

export const logBehaviour: Partial<BehaviourTable> = {
  downloadGroupClusterLog: (request) => {
    const { hostName, logName, startDate, endDate } = request.input;
    const host = found(
      request.state.hosts.get(joinId(groupOf(request).id, hostName)),
      "HOST_NOT_FOUND",
      "host",
      hostName,
    );
    // Both are seconds.
    const last = endDate ?? (startDate === undefined ? request.now / 1000 : startDate + 86_400);
    const first = startDate ?? last - 86_400;
    const lines = (host.logs[logName] ?? "").split("\n").filter((line) => {
      const time = Date.parse(TIME.exec(line)?.[1] ?? "") / 1000;
      return line !== "" && !(time < first || time > last);
    });
    return new RawAnswer("gzip", lines.map((line) => `${line}\n`).join(""));
  },
};
