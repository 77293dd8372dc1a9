// CPU time of a process and of its children, from /proc. Ratios of these are steadier than clocks on a shared machine.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), own: utime + stime, ended: cutime + cstime };
  } catch {
    return null; // It ended between the listing and the reading.
  }
}

/** Milliseconds of CPU used so far by a process alone. */
export function cpuMsOf(pid) {
  return ((statOf(pid)?.own ?? 0) * 1000) / TICKS_A_SECOND;
}

/** Milliseconds of CPU used so far by a PostgreSQL server: its first process, living backends and ended ones. */
export function postgresCpuMs(postmaster) {
  const first = statOf(postmaster);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const backends = pids.map(statOf).filter((stat) => stat?.parent === postmaster);
  const ticks = backends.reduce(
    (sum, stat) => sum + stat.own,
    (first?.own ?? 0) + (first?.ended ?? 0),
  );
  return (ticks * 1000) / TICKS_A_SECOND;
}
