#!/usr/bin/env node
// The command line: `entente figure …`, `entente camps …`. One sentence for what went wrong, and an exit status that a pipeline can read.
import { campsCommand } from './campsCommand.ts'
import { checkCommand } from './checkCommand.ts'
import { convertCommand } from './convertCommand.ts'
import { figureCommand } from './figureCommand.ts'
import { campsHelp, checkHelp, convertHelp, figureHelp, mainHelp, pathHelp, takealongHelp } from './help.ts'
import { pathCommand } from './pathCommand.ts'
import { Refusal } from './refusal.ts'
import { takealongCommand } from './takealongCommand.ts'

const commands = new Map([
  ['figure', figureCommand],
  ['camps', campsCommand],
  ['path', pathCommand],
  ['takealong', takealongCommand],
  ['check', checkCommand],
  ['convert', convertCommand],
])
const helps = new Map([
  ['figure', figureHelp],
  ['camps', campsHelp],
  ['path', pathHelp],
  ['takealong', takealongHelp],
  ['check', checkHelp],
  ['convert', convertHelp],
])

/** 0: done. 1: the file or the map cannot be used. 2: the command was not understood. 3: done, and the proof has something to say or is not closed. */
async function run([command, ...words]: readonly string[]): Promise<number> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    console.log(helps.get(words[0] ?? '') ?? mainHelp)
    return command === undefined ? 2 : 0
  }
  const run = commands.get(command)
  if (!run) throw new Refusal('usage', `There is no command “${command}”. Try: entente --help`)
  return await run(words)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(`entente: ${error.message}`)
  process.exitCode = error.kind === 'usage' ? 2 : 1
}
