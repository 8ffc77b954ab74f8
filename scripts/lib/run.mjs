import { spawn } from 'node:child_process'
import { environment, root } from './project.mjs'

const running = new Set()
const isWindows = process.platform === 'win32'

/**
 * Runs a command of the project and resolves with its exit code and everything it printed.
 * `show: true` also passes the output on as it comes.
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(isWindows ? quoted(command) : command, isWindows ? args.map(quoted) : args, {
      cwd: root,
      env: { ...environment, ...env },
      shell: isWindows, // npm's commands are .cmd files there, which only a shell starts
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows, // a process group of its own, so that stopping ends its children too
    })
    running.add(child)
    let output = ''
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
        if (show) target.write(text)
      })
    }
    const end = (code) => {
      running.delete(child)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? (signal ? 130 : 1)))
  })
}

/** Ends every command still running, children included. */
export function stopAll() {
  for (const child of running) {
    try {
      if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'])
      else process.kill(-child.pid, 'SIGTERM')
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

const quoted = (text) => (/[\s&()^"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
