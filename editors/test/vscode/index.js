// Runs inside the extension host of a real VS Code: sees the diagnostic, the lenses, the hints, the hover, the code
// action and the local run through the editor's own interfaces. A rejection fails the test.
const assert = require('node:assert/strict');
const path = require('node:path');
const vscode = require('vscode');

async function eventually(what, get) {
  let last;
  for (const end = Date.now() + 40000; Date.now() < end; ) {
    last = await get();
    if (last) {
      return last;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`in vain: ${what}`);
}

const titles = (list) => list.map((each) => each.command.title);

async function lenses(uri) {
  const found = await vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100);
  return titles(found.filter((lens) => lens.command));
}

const steps = {
  async diagnostic({ document }) {
    assert.equal(vscode.languages.getDiagnostics(document.uri).length, 0, 'none before the first trace');
    await eventually('the server answers', () => vscode.commands.getCommands().then((all) => all.includes('decant.trace')));
    const told = await vscode.commands.executeCommand('decant.trace');
    assert.deepEqual(told, { samples: 2, failed: 0, fallbacks: 1 });
    const [point] = await eventually('a diagnostic', () => {
      const list = vscode.languages.getDiagnostics(document.uri);
      return list.length === 1 && list;
    });
    assert.equal(point.source, 'decant');
    assert.equal(point.code.value, 'DC101');
    assert.equal(document.getText(point.range), 'else');
    assert.match(point.message, /^No sample takes this else branch/);
    assert.equal(point.relatedInformation.length, 2);
  },
  async lens({ document }) {
    await eventually('lenses', async () => {
      const want = ['Traced 2 requests · 1 fallback point', 'Run locally', 'Show Rust'];
      return JSON.stringify(await lenses(document.uri)) === JSON.stringify(want);
    });
  },
  async hint({ document }) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const found = await vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
    const words = found.map((hint) => `${hint.position.line + 1} ${hint.label}`);
    assert.deepEqual(words, ['5 ×2', '6 ×2', '7 ×2', '8 ×1', '10 ×1', '14 ☠ fallback']);
  },
  async hover({ document }) {
    const at = document.positionAt(document.getText().indexOf('resp[req'));
    const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
    assert.match(hover.contents[0].value, /×1\n\n- good password/);
  },
  async action({ document, folder }) {
    const [point] = vscode.languages.getDiagnostics(document.uri);
    const found = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, point.range);
    const fix = found.find((each) => each.title === 'Write a sample that reaches this else branch');
    assert.ok(fix, found.map((each) => each.title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const samples = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'login.http'));
    assert.match(samples.getText(), /### reaches the else branch at login\.js:14\n/);
  },
  async run({ folder }) {
    const { address } = await vscode.commands.executeCommand('decant.run');
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+$/);
    const samples = vscode.Uri.joinPath(folder, 'login.http').toString();
    const sent = await vscode.commands.executeCommand('decant.send', samples, 'good password');
    assert.deepEqual([sent.path, sent.status], ['native', 200]);
    assert.deepEqual(await vscode.commands.executeCommand('decant.stop'), { stopped: 1 });
  },
  async views({ document }) {
    for (const [command, name] of Object.entries({ 'decant.showIR': /\.ir$|tree/, 'decant.emitRust': /\.rs$/ })) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand(command);
      await eventually(command, () => name.test(vscode.window.activeTextEditor?.document.uri.path ?? ''));
    }
  },
  async navigation({ document }) {
    await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf('resp[req'));
    const [rust] = await vscode.commands.executeCommand('vscode.executeImplementationProvider', document.uri, at);
    assert.match(rust.uri.path, /function\.rs$/);
    await vscode.workspace.openTextDocument(rust.uri);
    const [back] = await eventually('a way back', async () => {
      const found = await vscode.commands.executeCommand('vscode.executeDefinitionProvider', rust.uri, rust.range.start);
      return found.length > 0 && found;
    });
    assert.equal((back.range ?? back.targetRange).start.line, at.line);
  },
  async beside({ document }) {
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    editor.selection = new vscode.Selection(8, 0, 8, 0);
    await vscode.commands.executeCommand('decant.sideBySide');
    const shown = await eventually('the Rust beside', () => vscode.window.visibleTextEditors.find((each) => each.document.uri.path.endsWith('function.rs')));
    assert.match(shown.document.getText(), /login\.js:9/);
    await eventually('it is where the cursor is', () => {
      const line = shown.document.getText().split('\n').findIndex((text) => text.includes('login.js:9'));
      return shown.visibleRanges.some((each) => each.start.line <= line && line <= each.end.line);
    });
  },
  async completion({ folder }) {
    const samples = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'login.http'));
    const at = samples.positionAt(samples.getText().indexOf('content-type'));
    const { items } = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', samples.uri, at);
    assert.ok(items.some((each) => (each.label.label ?? each.label) === 'accept'), 'headers are offered');
  },
  async results({ document, folder }) {
    await vscode.window.showTextDocument(document);
    const samples = vscode.Uri.joinPath(folder, 'login.http').toString();
    const results = await vscode.commands.executeCommand('decant.listResults', samples);
    assert.deepEqual(results.slice(0, 2).map((each) => [each.name, each.state]), [['good password', 'passed'], ['bad password', 'passed']]);
    await vscode.commands.executeCommand('testing.refreshTests');
    await vscode.commands.executeCommand('testing.coverageAll');
  },
  async fallbacks({ document }) {
    const editor = await vscode.window.showTextDocument(document);
    for (const command of ['decant.nextFallback', 'decant.previousFallback']) {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand(command);
      await eventually(command, () => vscode.window.activeTextEditor.selection.start.line === 13);
    }
  },
};

exports.run = async () => {
  const folder = vscode.workspace.workspaceFolders[0].uri;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'login.js'));
  await vscode.window.showTextDocument(document);
  const more = require('./more.js')({ eventually, lenses });
  const all = process.env.DECANT_STANDIN ? steps : { ...steps, ...more };
  for (const [name, step] of Object.entries(all)) {
    await step({ document, folder }).catch((reason) => {
      throw new Error(`${path.basename(document.uri.path)}, ${name}: ${reason.stack ?? reason}`);
    });
    console.log(`step ${name} holds`);
  }
};
