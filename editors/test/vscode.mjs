// Run by vscode.sh. Starts a real VS Code (its server, and its workbench in a headless Chromium) twice: once with tests
// inside the extension host, once as a person would use it, with the packaged extension. SCREENSHOT=FILE takes a picture
// of the annotated function.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const { CODE_SERVER, PLAYWRIGHT, CHROMIUM, EXTENSION, VSIX, SERVER, SCREENSHOT } = process.env;
const { chromium } = await import(pathToFileURL(path.join(PLAYWRIGHT, 'index.mjs')).href);

const settings = {
  'decant.server.path': SERVER,
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  'javascript.validate.enable': false,
  'javascript.suggestionActions.enabled': false,
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
};

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// A VS Code of its own, with a fresh profile and workspace.
class Host {
  static async start(workspace, flags) {
    const host = new Host();
    host.folder = mkdtempSync(path.join(tmpdir(), 'decant-vscode-'));
    host.workspace = path.join(host.folder, 'workspace');
    cpSync(workspace, host.workspace, { recursive: true, filter: (file) => path.basename(file) !== '.decant' });
    const user = path.join(host.folder, 'data', 'User');
    mkdirSync(user, { recursive: true });
    writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings));
    // Where the server runs is a setting of the machine: a window that is remote, as this one, takes it from there alone.
    const machine = path.join(host.folder, 'data', 'Machine');
    mkdirSync(machine, { recursive: true });
    writeFileSync(path.join(machine, 'settings.json'), JSON.stringify({ 'decant.server.path': SERVER }));
    host.flags = ['--user-data-dir', path.join(host.folder, 'data'), '--extensions-dir', path.join(host.folder, 'ext')];
    host.main = path.join(CODE_SERVER, 'lib', 'vscode', 'out', 'server-main.js');
    if (VSIX && !flags.length) {
      await host.program(['--install-extension', VSIX, '--accept-server-license-terms']);
    }
    host.port = await freePort();
    host.child = spawn(process.execPath, [host.main, ...host.flags, ...flags, '--host', '127.0.0.1', '--port', String(host.port),
      '--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    { env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    await host.ready();
    host.browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    return host;
  }

  async program(args) {
    const child = spawn(process.execPath, [this.main, ...this.flags, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    const status = await new Promise((resolve) => child.on('close', resolve));
    if (status !== 0) {
      throw new Error(`${args[0]}: exit ${status}: ${text}`);
    }
  }

  ready() {
    return new Promise((resolve, reject) => {
      let text = '';
      const hear = (chunk) => {
        text += chunk;
        if (text.includes('Extension host agent listening')) {
          resolve();
        }
      };
      this.child.stdout.on('data', hear);
      this.child.stderr.on('data', hear);
      this.child.on('exit', () => reject(new Error(`VS Code did not start: ${text}`)));
      setTimeout(() => reject(new Error(`VS Code is not up after 30 s: ${text}`)), 30000).unref();
    });
  }

  url(payload) {
    const query = payload ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(this.workspace)}${query}`;
  }

  remote(file) {
    return `vscode-remote://127.0.0.1:${this.port}${file}`;
  }

  async stop() {
    await this.browser?.close();
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // it is gone already
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// The tests of vscode/index.js, inside the extension host.
async function inside() {
  const host = await Host.start(path.join(here, 'workspace'), ['--enable-smoke-test-driver', '--disable-workspace-trust']);
  try {
    const page = await host.browser.newPage();
    const lines = [];
    const status = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationLog', (_, args) => lines.push(args.join(' ')));
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.goto(host.url([
      ['extensionDevelopmentPath', host.remote(EXTENSION)],
      ['extensionTestsPath', host.remote(path.join(here, 'vscode', 'index.js'))],
    ]));
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('no result after 300 s')), 300000).unref());
    const code = await Promise.race([status, late]).catch((reason) => reason);
    if (code !== 0) {
      throw new Error(`${code}\n${lines.join('\n')}`);
    }
  } finally {
    await host.stop();
  }
}

// The samples in the Test Explorer, run with coverage.
async function explore(page) {
  await page.keyboard.press('F1');
  await page.keyboard.type('Test: Run All Tests with Coverage');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Run All Tests with Coverage' }).first().click();
  await page.locator('.activitybar [aria-label^="Testing"]').first().click();
  await page.locator('.test-explorer .monaco-list-row', { hasText: 'login.http' }).first().click();
  await page.keyboard.press('ArrowRight');
  await page.locator('.test-explorer .monaco-list-row', { hasText: 'good password' }).waitFor();
  await page.locator('.test-explorer .codicon-testing-passed-icon').first().waitFor();
  await page.locator('.monaco-list-row', { hasText: /login\.js.*%/ }).first().waitFor();
}

// press clicks a lens until what it does is seen: lenses move while others come, and a click may go beside.
async function press(page, lens, seen) {
  for (const end = Date.now() + 90000; ; ) {
    try {
      await page.locator('.codelens-decoration a', { hasText: lens }).click({ timeout: 15000 });
    } catch (reason) {
      if (Date.now() > end) throw reason;
    }
    try {
      return await seen.waitFor({ timeout: 10000 });
    } catch (reason) {
      if (Date.now() > end) throw reason;
    }
  }
}

// What the window says in the corner, for who reads why a test failed.
async function notices(page) {
  const said = await page?.locator('.notification-toast').allInnerTexts().catch(() => []);
  return (said ?? []).map((text) => `\n  the window says: ${text.replaceAll('\n', ' ')}`).join('');
}

// The same, through the screen.
async function asPerson() {
  const host = await Host.start(path.join(here, 'workspace'), []);
  let page;
  try {
    page = await host.browser.newPage({ viewport: { width: 1200, height: 720 }, deviceScaleFactor: 1 });
    page.setDefaultTimeout(45000);
    await page.goto(host.url());
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'login.js' }).dblclick();
    const lens = (text) => page.locator('.codelens-decoration a', { hasText: text });
    await press(page, '▶ Trace', lens('Traced 2 requests · 1 fallback point'));
    await page.locator('.squiggly-info').first().waitFor();
    await page.getByText('☠ fallback').waitFor();
    await press(page, 'Run locally', page.locator('.notification-toast', { hasText: 'login.js answers at http://127.0.0.1:' }));
    await press(page, '■ Stop http://127.0.0.1:', lens('Run locally'));
    await page.locator('.view-line', { hasText: 'else' }).last().click();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Write a sample that reaches this' }).waitFor();
    await page.keyboard.press('Enter');
    const samples = path.join(host.workspace, 'login.http');
    for (const end = Date.now() + 20000; !readFileSync(samples, 'utf8').includes('### reaches the else branch'); ) {
      if (Date.now() > end) {
        throw new Error('the new sample is not written');
      }
      await page.waitForTimeout(50);
    }
    await explore(page);
  } catch (reason) {
    throw new Error(reason.message + (await notices(page)));
  } finally {
    await host.stop();
  }
}

// A picture of the login example as an editor shows it.
async function picture(file) {
  const host = await Host.start(path.join(here, '..', '..', 'examples', 'login'), []);
  try {
    const page = await host.browser.newPage({ viewport: { width: 1200, height: 720 }, deviceScaleFactor: 1 });
    page.setDefaultTimeout(45000);
    await page.goto(host.url());
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'login.js' }).dblclick();
    await page.locator('.codelens-decoration a', { hasText: '▶ Trace' }).click();
    await page.locator('.codelens-decoration a', { hasText: 'Traced' }).waitFor();
    await page.getByText('☠ fallback').first().waitFor();
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+Shift+m');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'takes the other way' }).first().waitFor();
    await page.addStyleTag({ content: '.notifications-toasts { display: none !important }' });
    await page.waitForTimeout(500);
    await page.screenshot({ path: file });
  } finally {
    await host.stop();
  }
}

const tests = { 'inside the extension host': inside, 'as a person, with the packaged extension': asPerson };
if (SCREENSHOT) {
  tests['the picture'] = () => picture(SCREENSHOT);
}
const only = process.env.ONLY;
let passed = 0;
let failed = 0;
for (const [name, test] of Object.entries(tests).filter(([each]) => !only || each.includes(only))) {
  try {
    await test();
    passed++;
    console.log(`ok     VS Code, ${name}`);
  } catch (reason) {
    failed++;
    console.log(`FAILED VS Code, ${name}: ${reason.message}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
