import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A folder of a shop's own, with the kit as npm would put it there: from its packed archive, beside its dependencies. */
export interface Shop {
  readonly folder: string;
  remove: () => void;
}

/** Packs what is in `dist`, and unpacks it into a shop's `node_modules`. */
export function shopWithKit(): Shop {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const kit = join(folder, 'node_modules/loyalty-elements');
  mkdirSync(kit, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }),
  ) as [{ readonly filename: string }];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', kit, '--strip-components=1']);
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'lean-qr', 'jmespath', 'react', 'jose']) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
