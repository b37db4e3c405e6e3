// `npm start`: installs, builds, then runs the server, which seeds when there is no graph.
import { spawn } from 'node:child_process';
import { buildClient, installPackages, ROOT } from './prepare.mjs';

installPackages({ forTests: false });
buildClient();

const server = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', 'server/main.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
