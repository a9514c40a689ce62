import { describeApi } from './document.ts'

console.log(JSON.stringify(describeApi(), undefined, 2))
