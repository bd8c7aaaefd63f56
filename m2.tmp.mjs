import { transform } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
for (const f of process.argv.slice(2)) { const r = await transform(readFileSync(f,'utf8'),{loader:'ts',minify:true,target:'es2022'}); console.log(f, r.code.length, gzipSync(r.code,{level:9}).length); }
