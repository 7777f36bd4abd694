module.exports = {
  reports: {
    input: "openapi.json",
    output: { target: "client.ts", client: "fetch", baseUrl: { runtime: "process.env.HELPSCOUT_BASE_URL" } },
  },
};
