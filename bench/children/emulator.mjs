/** The built emulator in a process of its own: says how long the start took, then how much processor time it has used. */
const users = Number(process.argv[2] ?? 0);
const before = performance.now();
const { startEmulator } = await import("../../dist/emulator/index.js");
const seed = {
  organizations: [
    {
      name: "Bench",
      users: Array.from({ length: users }, (_, index) => ({
        username: `user${index}@example.com`,
        roles: [index === 0 ? "ORG_OWNER" : "ORG_MEMBER"],
      })),
    },
  ],
};
const emulator = await startEmulator(users === 0 ? {} : { seed });
const wall = performance.now() - before;
const { user, system } = process.cpuUsage();
process.send?.({
  start: { wall, cpu: (user + system) / 1000 },
  url: emulator.url,
  credentials: emulator.credentials,
  orgId: [...emulator.state.organizations.keys()][0],
  userIds: [...emulator.state.users.keys()],
});
process.on("message", (message) => {
  if (message === "cpu") process.send?.({ cpu: process.cpuUsage() });
});
process.on("disconnect", () => void emulator.close());
