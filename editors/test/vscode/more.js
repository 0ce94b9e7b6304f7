// What a real VS Code shows of counter.js and counter.http, and what it does when texts, settings and files change: the
// steps of index.js that need the real pipeline.
const assert = require('node:assert/strict');
const { execFileSync, spawnSync } = require('node:child_process');
const { appendFileSync, existsSync, rmSync } = require('node:fs');
const vscode = require('vscode');

const run = (command, ...args) => vscode.commands.executeCommand(command, ...args);
const codes = (uri) => vscode.languages.getDiagnostics(uri).map((d) => `${d.range.start.line + 1} ${d.code.value}`).sort().join(', ');
const whole = (document) => new vscode.Range(0, 0, document.lineCount, 0);
const place = (document, words, offset = 0) => document.positionAt(document.getText().indexOf(words) + offset);

module.exports = ({ eventually, lenses }) => {
  const counter = (folder) => vscode.Uri.joinPath(folder, 'counter.js');
  const samplesOf = (folder, name) => vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
  const server = () => vscode.workspace.getConfiguration('decant').get('server.path');
  const configure = async (key, value) => {
    await vscode.workspace.getConfiguration('decant').update(key, value, vscode.ConfigurationTarget.Global);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // the server asks for it
  };
  const titles = async (document, position, kind) => {
    const found = await run('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position), kind);
    return found.map((each) => each.title);
  };
  const hints = async (document) => {
    const found = await run('vscode.executeInlayHintProvider', document.uri, whole(document));
    return found.map((hint) => hint.label).join(', ');
  };
  const sees = (what, want, get) =>
    eventually(`${what}: ${want}`, async () => {
      const got = await get();
      return got.includes(want) && got;
    });
  const change = async (uri, range, text) => {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, range, text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  return {
    async notes({ folder }) {
      const document = await vscode.workspace.openTextDocument(counter(folder));
      await vscode.window.showTextDocument(document);
      const told = await run('decant.trace', document.uri.toString());
      assert.deepEqual([told.samples, told.failed], [4, 2]);
      await sees('chance', '6 DC302', () => codes(document.uri));
      await sees('state', '14 DC301', () => codes(document.uri));
    },
    async failures({ folder }) {
      const samples = await samplesOf(folder, 'counter.http');
      await sees('failures', '6 DC401, 9 DC403', () => codes(samples.uri));
      const end = samples.positionAt(samples.getText().length);
      await change(samples.uri, new vscode.Range(end, end), '\n### is no request\nGET\n');
      await sees('a request that is none', 'DC404', () => codes(samples.uri));
      await change(samples.uri, new vscode.Range(end, samples.positionAt(samples.getText().length)), '');
      const words = await lenses(samples.uri);
      assert.ok(words.includes('▶ Trace') && words.some((each) => each.startsWith('▶ Send to local run')), words.join());
      const fixes = await titles(samples, place(samples, '### calls'));
      assert.ok(fixes.includes('Write a mock for GET http://127.0.0.1:1/there'), fixes.join());
      assert.ok(fixes.includes('Record the mock for GET http://127.0.0.1:1/there: call it once'), fixes.join());
    },
    async http({ folder }) {
      const samples = await samplesOf(folder, 'counter.http');
      const variable = place(samples, '{{base}}', 3);
      const [hover] = await run('vscode.executeHoverProvider', samples.uri, variable);
      assert.match(hover.contents[0].value, /localhost:8080/);
      const [found] = await run('vscode.executeDefinitionProvider', samples.uri, variable);
      assert.equal((found.range ?? found.targetRange).start.line, 0);
      const symbols = await run('vscode.executeDocumentSymbolProvider', samples.uri);
      assert.deepEqual(symbols.map((each) => each.name), ['counts', 'fails', 'calls', 'sends a file']);
      const links = await run('vscode.executeLinkProvider', samples.uri, 10);
      assert.ok(links.some((each) => String(each.target).endsWith('login.js')), JSON.stringify(links));
      const folds = await run('vscode.executeFoldingRangeProvider', samples.uri);
      assert.ok(folds.length >= 4);
    },
    async source({ document }) {
      const at = place(document, 'else { /* never');
      const fixes = await titles(document, at);
      assert.ok(fixes.includes('Suppress DC101 here with a comment'), fixes.join());
      const actions = await titles(document, at, 'source.decant');
      for (const want of ['trace the samples', 'run locally', 'show Rust', 'hide fallback points']) {
        assert.ok(actions.includes(`decant: ${want}`), actions.join());
      }
      await run('decant.hideFallbacks');
      await eventually('no fallback points', () => codes(document.uri) === '');
      await run('decant.showFallbacks');
      await sees('fallback points', '14 DC101', () => codes(document.uri));
    },
    async structure({ document }) {
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      for (const [command, name] of Object.entries({ 'decant.showIR': /\.ir$|tree/, 'decant.emitRust': /\.rs$/ })) {
        await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
        await run(command);
        const view = await eventually(command, () => name.test(vscode.window.activeTextEditor?.document.uri.path ?? '') && vscode.window.activeTextEditor.document);
        await eventually(`links of ${command}`, async () => (await run('vscode.executeLinkProvider', view.uri, 10)).length > 0);
        await eventually(`folding of ${command}`, async () => ((await run('vscode.executeFoldingRangeProvider', view.uri)) ?? []).length > 0);
        await eventually(`symbols of ${command}`, async () => ((await run('vscode.executeDocumentSymbolProvider', view.uri)) ?? []).length > 0);
      }
    },
    async cost({ document }) {
      await configure('inlayHints.cost', true);
      await sees('what lines cost', 'fuel', () => hints(document));
      await configure('inlayHints.cost', false);
    },
    async live({ document, folder }) {
      await configure('trace.on', 'manual');
      const samples = await samplesOf(folder, 'login.http');
      const end = samples.positionAt(samples.getText().length);
      await change(samples.uri, new vscode.Range(end, end), '\n### elsewhere\nGET http://localhost:8080/elsewhere\n');
      await run('decant.run', document.uri.toString());
      const sent = await run('decant.send', samples.uri.toString(), 'elsewhere');
      assert.deepEqual([sent.path, sent.stop.slice(0, 5)], ['sandbox', 'DC101']);
      await sees('where the run fell back', '☠ live ×1', () => hints(document));
      await run('decant.captureLast', document.uri.toString());
      await eventually('the captured sample', () => samples.getText().includes('### fell back at login.js'));
      await change(samples.uri, new vscode.Range(end, samples.positionAt(samples.getText().length)), '');
    },
    async crash({ document, folder }) {
      const pid = execFileSync('pgrep', ['-f', `run ${document.uri.fsPath} --json`], { encoding: 'utf8' }).trim();
      process.kill(Number(pid), 'SIGKILL');
      await eventually('it is not served any more', async () => (await lenses(document.uri)).includes('Run locally'));
      assert.deepEqual(await run('decant.stop'), { stopped: 0 });
      rmSync(vscode.Uri.joinPath(folder, '.decant').fsPath, { recursive: true }); // what a local run learns is a trace, too
      await run('decant.trace', document.uri.toString());
      await sees('the fallback point again', '14 DC101', () => codes(document.uri));
    },
    async broken({ document }) {
      await change(document.uri, new vscode.Range(3, 0, 3, 0), 'const broken = (\n');
      await sees('the last good model, moved', '15 DC101', () => codes(document.uri));
      await change(document.uri, new vscode.Range(3, 0, 4, 0), '');
      await sees('as it was', '14 DC101', () => codes(document.uri));
    },
    async trace({ document, folder }) {
      const samples = await samplesOf(folder, 'login.http');
      await samples.save();
      await document.save();
      await configure('trace.on', 'save');
      const end = samples.positionAt(samples.getText().length);
      await change(samples.uri, new vscode.Range(end, end), '\n### elsewhere\nGET http://localhost:8080/elsewhere\n');
      await samples.save();
      await eventually('traced on save: no fallback point', () => codes(document.uri) === '');
      await configure('trace.on', 'idle');
      await change(samples.uri, new vscode.Range(end, samples.positionAt(samples.getText().length)), '');
      await sees('traced when idle', '14 DC101', () => codes(document.uri));
      await samples.save();
    },
    async follow({ folder }) {
      const document = await vscode.workspace.openTextDocument(counter(folder));
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await run('decant.sideBySide');
      const shown = await eventually('the Rust beside', () => vscode.window.visibleTextEditors.find((each) => each.document.uri.scheme === 'decant'));
      assert.match(shown.document.getText(), /counter\.js:14/);
      await change(document.uri, new vscode.Range(3, 0, 3, 0), '\n');
      await run('decant.trace', document.uri.toString());
      await eventually('the view follows', () => shown.document.getText().includes('counter.js:15  served++'));
      await change(document.uri, new vscode.Range(3, 0, 4, 0), '');
      await document.save();
    },
    async others({ folder }) {
      const document = await vscode.workspace.openTextDocument(counter(folder));
      await vscode.window.showTextDocument(document);
      const samples = vscode.Uri.joinPath(folder, 'counter.http').fsPath;
      appendFileSync(samples, '\n### written by another\nGET {{base}}/counter\n');
      const { status } = spawnSync(server(), ['trace', document.uri.fsPath], { stdio: 'ignore' });
      assert.equal(status, 1); // some samples fail
      await eventually('what another traced', async () => (await lenses(document.uri)).some((each) => each.startsWith('Traced 5 requests')));
    },
    async untitled() {
      const document = await vscode.workspace.openTextDocument({ language: 'http', content: 'GRAB /\n' });
      await vscode.window.showTextDocument(document);
      await sees('a text that is no file', 'DC404', () => codes(document.uri));
    },
    async rename({ folder }) {
      const to = vscode.Uri.joinPath(folder, 'tally.js');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(counter(folder), to);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await eventually('the samples go with it', () => existsSync(vscode.Uri.joinPath(folder, 'tally.http').fsPath));
      const document = await vscode.workspace.openTextDocument(to);
      await eventually('so do the traces', async () => (await lenses(document.uri)).some((each) => each.startsWith('Traced 5 requests')));
    },
  };
};
