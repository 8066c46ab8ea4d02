import { composeDemo } from './compose-demo.ts';
import { mkdirSync, writeFileSync, rmSync, cpSync } from 'node:fs';
import path from 'node:path';
const [projects='600', months='18', seed='1', out='/tmp/demo'] = process.argv.slice(2);
let t=performance.now();
const d = composeDemo({ projects: +projects, months: +months, seed });
console.log('compose', performance.now()-t, d.files.size, d.returns.length, d.planted.length, d.corrected.length); t=performance.now();
rmSync(out,{recursive:true,force:true});
for (const [f,x] of d.files) { const p=path.join(out,f); mkdirSync(path.dirname(p),{recursive:true}); writeFileSync(p,x); }
cpSync('/work/main/content/indicators', out+'/content/indicators',{recursive:true}); cpSync('/work/main/content/rules', out+'/content/rules',{recursive:true});
console.log('write', performance.now()-t);
