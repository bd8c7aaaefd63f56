import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Milliseconds that a program has to end what it began. */
const patience = 5000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in a process group of its own, and gives its status, or why it could not start. Whoever stops this process
 * stops all of the group: no server of a test stays behind. Handlers of `exit` run.
 */
export function runInGroup(command, options, env) {
  const stop = (signal) => {
    const leave = () => {
      tell('SIGKILL');
      process.exit(128 + constants.signals[signal]);
    };
    child.once('exit', leave);
    setTimeout(leave, patience);
    tell(signal);
  };
  // Before it starts, so that no moment is without; and not once: where npm runs this, a terminal's signal comes twice.
  signals.forEach((signal) => process.on(signal, stop));
  const child = spawn(command, options, { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
  const tell = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // None of them is left.
    }
  };
  return new Promise((resolve) => {
    const end = (status) => {
      signals.forEach((signal) => process.off(signal, stop));
      resolve(status);
    };
    child.once('error', end);
    child.once('exit', end);
  });
}
