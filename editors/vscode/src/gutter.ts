import * as vscode from 'vscode';

// Marks the lines of fallback points, by a shape in the gutter and a colour in the overview ruler, from the
// diagnostics of the server. What samples cover stays unpainted.
export function markFallbacks(context: vscode.ExtensionContext): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType({
    gutterIconPath: vscode.Uri.joinPath(context.extensionUri, 'media', 'fallback.svg'),
    gutterIconSize: 'contain',
    overviewRulerColor: new vscode.ThemeColor('decant.fallback'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  const show = (editor: vscode.TextEditor) => {
    const points = vscode.languages.getDiagnostics(editor.document.uri).filter(isFallback);
    editor.setDecorations(mark, points.map((point) => point.range));
  };
  vscode.window.visibleTextEditors.forEach(show);
  return vscode.Disposable.from(
    mark,
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      vscode.window.visibleTextEditors.filter((e) => changed.has(String(e.document.uri))).forEach(show);
    }),
  );
}

function isFallback(d: vscode.Diagnostic): boolean {
  const code = typeof d.code === 'object' ? d.code.value : d.code;
  return d.source === 'decant' && /^DC[12]\d\d$/.test(String(code));
}
