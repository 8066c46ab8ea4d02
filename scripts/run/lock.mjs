import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether node_modules holds what package-lock.json pins, on this kind of machine: by the digest recorded after the
 * last install, else by npm's own record, so that an install by hand is not done a second time.
 */
export function isInstalled(root) {
  if (readText(recordPath(root)) === lockDigest(root)) return true;
  if (!agreesWithNpm(root)) return false;
  writeRecord(root);
  return true;
}

/** Notes for the next run that what the lock pins is installed; a folder that cannot be written just asks npm's record again. */
export function writeRecord(root) {
  try {
    writeFileSync(recordPath(root), lockDigest(root));
  } catch {
    return;
  }
}

function recordPath(root) {
  return path.join(root, 'node_modules', '.jianbao-lock');
}

function lockDigest(root) {
  const lock = readText(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function agreesWithNpm(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.keys(wanted)
    .filter((place) => place !== '')
    .every((place) => {
      if (present[place] === undefined) return mayBeAbsent(wanted[place]);
      return present[place].version === wanted[place].version;
    });
}

/** An optional package may be absent, unless it is made for exactly this kind of machine. */
function mayBeAbsent(entry) {
  const isForHere = (names, here) => names !== undefined && [].concat(names).includes(here);
  const mustBeHere =
    isForHere(entry.os, process.platform) && isForHere(entry.cpu, process.arch) && !entry.libc;
  return Boolean(entry.optional) && !mustBeHere;
}

function readPackages(file) {
  try {
    return JSON.parse(readText(file)).packages;
  } catch {
    return undefined;
  }
}

/** The text of a file, empty where there is none. */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
