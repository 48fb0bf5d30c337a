import { chromium } from 'playwright-core';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
const out='/tmp/lead/pics';
const srv=spawn('node',['src/cli/run.mjs','serve'],{stdio:['ignore','pipe','inherit'],env:{...process.env,PORT:'4391'}});
const url=await new Promise(r=>srv.stdout.on('data',d=>{const m=/http:\/\/\S+/.exec(d);if(m)r(m[0])}));
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const c=await b.newContext({viewport:{width:1280,height:900}});
const p=await c.newPage();
await p.goto(url+'drafts/ai-engineer/2/assess/'); await p.locator('.rr-assess[data-asking="question"]').waitFor();
for(let n=0;n<20;n++){ // by keyboard alone
  const item=await p.locator('form[data-item]').getAttribute('data-item');
  for(let t=0;t<30;t++){ if(await p.evaluate(()=>document.activeElement?.matches('form[data-item] input'))) break; await p.keyboard.press('Tab'); }
  await p.keyboard.press(String((n%3)+2)); await p.keyboard.press('Enter');
  await p.waitForFunction((i)=>document.querySelector('form[data-item]')?.getAttribute('data-item')!==i,item);
}
await p.locator('.rr-result__table').waitFor(); await p.waitForTimeout(1500);
console.log(p.url());
const shot=async(name)=>p.screenshot({path:`${out}/${name}.png`,fullPage:true});
await shot('ladder-1280-l');
const radios=await p.locator('input[type=radio]').evaluateAll(els=>els.map(e=>e.closest('label')?.innerText));
console.log(radios);
await p.locator('input[type=radio]').first().focus(); await p.keyboard.press('ArrowDown'); await p.keyboard.press('ArrowDown'); await p.waitForTimeout(600);
console.log(p.url(), await p.locator('.rr-result__number').innerText(), await p.locator('.rr-result__against').innerText().catch(()=>'-'));
await p.emulateMedia({colorScheme:'dark'}); await p.setViewportSize({width:390,height:844}); await p.waitForTimeout(800); await shot('ladder-390-d');
await p.emulateMedia({colorScheme:'light'}); await p.waitForTimeout(500); await shot('ladder-390-l');
await b.close(); srv.kill(); process.exit(0);
