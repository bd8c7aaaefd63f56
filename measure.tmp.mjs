import { build } from 'vite';
import { gzipSync } from 'node:zlib';
const entry = process.argv[2] ?? 'src/adapters/mapping.ts';
const r = await build({configFile:false,logLevel:'error',publicDir:false,build:{write:false,target:'es2022',lib:{entry,formats:['es']},rolldownOptions:{external:(id)=>/\/(client|domain)\//.test(id),output:{minify:true}}}});
for (const c of r.flatMap(({output})=>output)) { console.log(gzipSync(c.code,{level:9}).length, c.code.length, c.fileName, c.isEntry?'entry':''); if(process.argv[3]) console.log(c.code); }
