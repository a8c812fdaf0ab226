/** What package-lock.json says of one installed package. */
export type LockEntry = {
  version?: string;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  link?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
};
export type Lock = { lockfileVersion: number; packages: Record<string, LockEntry> };

const systems: Record<string, string> = { windows: 'win32', win32: 'win32' };
const systemName = /(^|-)(linux|darwin|android|freebsd|openharmony|windows|win32)(-|$)/;
const processorName = /(^|-)(x64|arm64|arm|ia32|riscv64|ppc64|s390x|loong64|wasm32)(-|$)/;

/** The system and processor that the name of a binary package tells. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const own = name.slice(name.lastIndexOf('/') + 1);
  const os = systemName.exec(own)?.[2];
  const cpu = processorName.exec(own)?.[2];
  const libc = /-musl/.test(own) ? 'musl' : 'glibc';
  return {
    ...(os && { os: [systems[os] ?? os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && /-(gnu|musl)/.test(own) && { libc: [libc] }),
  };
}

/** `place`: where in node_modules it has to stand. */
type Missing = { place: string; name: string; range: string; dev: boolean };

/** Where Node looks for a package, from a folder in node_modules upwards. */
function placesFor(name: string, from: string): string[] {
  const folders =
    from === '' ? [] : from.split('/node_modules/').map((_, i, all) => all.slice(0, i + 1));
  const above = folders.map((parts) => `${parts.join('/node_modules/')}/node_modules/${name}`);
  return [`node_modules/${name}`, ...above].reverse();
}

/** An exact range must be met to the letter; of others npm has already seen to it. */
const meets = (entry: LockEntry, range: string): boolean =>
  !/^\d/.test(range) || entry.version === range;

/** Optional packages that a package of the lock asks for and the lock does not list. */
export function missingOptional({ packages }: Lock): Missing[] {
  return Object.entries(packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]) => {
      const places = placesFor(name, from);
      const nearest = places.map((place) => packages[place]).find((found) => found !== undefined);
      if (nearest && meets(nearest, range)) return [];
      // Another version stands at the top, so this one stands below the package that asks for it.
      const place = (nearest ? places[0] : places.at(-1)) ?? `node_modules/${name}`;
      return [{ place, name, range, dev: entry.dev ?? false }];
    }),
  );
}

/**
 * The lock with an entry for every optional package of another platform. A registry that lacks
 * their files keeps npm from writing them, and `npm ci` then calls the lock out of step. Their
 * integrity is not known here, so they carry none: on their platform npm takes them unchecked
 * until the lock is made again with a complete registry.
 */
export function repairLock(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const { place, name, range, dev } of missingOptional(lock)) {
    const facts = { ...platformOf(name), ...(dev && { dev }), optional: true };
    // In npm's own order, or its next run would move every line.
    const sorted = Object.entries(facts).sort(([a], [b]) => a.localeCompare(b, 'en'));
    packages[place] = { version: range.replace(/^[\^~]/, ''), ...Object.fromEntries(sorted) };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** The packages whose install script may run: a compiled bundler and Node itself. */
const mayRunScripts = new Set(['esbuild', 'node']);

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);
/** Whether an entry is one that `repairLock` writes. */
const isRepaired = (entry: LockEntry): boolean =>
  entry.optional === true && (entry.os ?? entry.cpu) !== undefined && !entry.resolved;

/** What in a lock could bring in code that nobody has looked at; empty when all is well. */
export function faultsOfLock(lock: Lock): string[] {
  const missing = missingOptional(lock).map(({ name }) => `${name}: has no entry`);
  const entries = Object.entries(lock.packages).flatMap(([place, entry]) => {
    if (place === '') return [];
    const name = nameOf(place);
    return [
      !entry.integrity && !isRepaired(entry) && `${name}: has no integrity`,
      entry.link && `${name}: is a link`,
      /^(git|http:|file:)/.test(entry.resolved ?? '') && `${name}: comes from ${entry.resolved}`,
      entry.hasInstallScript && !mayRunScripts.has(name) && `${name}: runs an install script`,
    ].filter((fault) => typeof fault === 'string');
  });
  return [...missing, ...entries];
}
