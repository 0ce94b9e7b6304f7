import * as vscode from 'vscode';

// The Rust beside the JavaScript, with what belongs together highlighted: the server says which lines these are.

interface Mapped {
  view: 'source' | 'rust' | 'ir';
  uri: string;
  ranges: vscode.Range[];
}

// AskMapping asks the server what the lines of a selection are in the other forms of the function.
type AskMapping = (uri: vscode.Uri, selection: vscode.Range) => Promise<Mapped[]>;

export function showBeside(ask: AskMapping): vscode.Disposable {
  const linked = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('decant.linked'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  let last: NodeJS.Timeout | undefined;
  const follow = async (editor: vscode.TextEditor) => {
    const others = vscode.window.visibleTextEditors.filter((each) => each !== editor && each.document.uri.toString() !== editor.document.uri.toString());
    if (others.length === 0) {
      return;
    }
    const forms = await ask(editor.document.uri, editor.selection);
    editor.setDecorations(linked, []);
    for (const other of others) {
      highlight(other, linked, forms);
    }
  };
  return vscode.Disposable.from(
    linked,
    vscode.commands.registerCommand('decant.sideBySide', () => open(ask)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      const byPerson = kind === vscode.TextEditorSelectionChangeKind.Mouse || kind === vscode.TextEditorSelectionChangeKind.Keyboard;
      if (byPerson || vscode.window.activeTextEditor === textEditor) {
        clearTimeout(last);
        last = setTimeout(() => void follow(textEditor).catch(() => undefined), 40); // a server that is gone has nothing to show
      }
    }),
  );
}

function highlight(editor: vscode.TextEditor, linked: vscode.TextEditorDecorationType, forms: Mapped[]): void {
  const form = forms.find(({ uri }) => vscode.Uri.parse(uri).toString() === editor.document.uri.toString());
  const ranges = (form?.ranges ?? []).map((r) => new vscode.Range(r.start.line, 0, r.end.line, 0));
  editor.setDecorations(linked, ranges);
  if (ranges.length > 0) {
    editor.revealRange(ranges[0], vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

// open shows the Rust of the function in front, beside it.
async function open(ask: AskMapping): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return;
  }
  const rust = (await ask(editor.document.uri, editor.selection)).find(({ view }) => view === 'rust');
  if (!rust) {
    void vscode.window.showInformationMessage('decant: there is no Rust yet: trace the function first.');
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(rust.uri));
  const shown = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
  if (rust.ranges.length > 0) {
    shown.revealRange(new vscode.Range(rust.ranges[0].start.line, 0, rust.ranges[0].end.line, 0), vscode.TextEditorRevealType.InCenter);
  }
}
