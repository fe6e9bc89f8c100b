export { createApp, type Dependencies } from "./app.ts";
export { type Env, EnvInvalidError, readEnv } from "./env.ts";
export { type OpenApp, openApp } from "./open-app.ts";
export { type RunningServer, serve, startServer } from "./serve.ts";
export { work } from "./work.ts";
