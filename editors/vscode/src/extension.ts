// The VS Code side of decant: starts the server, gives its commands the editor's file and place, and marks
// fallback points in the gutter. What there is to decide is decided in the server.
import * as vscode from 'vscode';
import {
  ConfigurationParams,
  DidChangeConfigurationNotification,
  ExecuteCommandSignature,
  LanguageClient,
  LanguageClientOptions,
  State,
} from 'vscode-languageclient/node';

import { showBeside } from './beside';
import { markFallbacks } from './gutter';
import { showTests } from './tests';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = statusItem();
  context.subscriptions.push(
    status,
    markFallbacks(context),
    showTests((command, ...args) => ask(command, args)),
    showBeside((uri, selection) => askMapping(uri, selection)),
    vscode.commands.registerCommand('decant.showOutput', () => client?.outputChannel.show()),
    vscode.commands.registerCommand('decant.previousFallback', () => previousFallback()),
    vscode.commands.registerCommand('decant.restart', () => restart(status)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => tellSettings()),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('decant.server.path')) {
        await restart(status);
      }
    }),
  );
  await inTurn(() => start(status));
}

export async function deactivate(): Promise<void> {
  await inTurn(async () => client?.dispose());
}

let turn = Promise.resolve();

// inTurn runs one start or stop after the other: a client that is starting cannot be stopped.
function inTurn(step: () => Promise<void>): Promise<void> {
  turn = turn.then(step, step);
  return turn;
}

// ask runs a command of the server.
async function ask<T>(command: string, args: unknown[]): Promise<T> {
  if (!client) {
    throw new Error('the server is not running');
  }
  return client.sendRequest<T>('workspace/executeCommand', { command, arguments: args });
}

async function askMapping<T>(uri: vscode.Uri, selection: vscode.Range): Promise<T[]> {
  if (!client?.isRunning()) {
    return [];
  }
  const from = client.code2ProtocolConverter;
  return client.sendRequest<T[]>('decant/mapping', { textDocument: { uri: from.asUri(uri) }, range: from.asRange(selection) });
}

async function start(status: vscode.StatusBarItem): Promise<void> {
  const command = vscode.workspace.getConfiguration('decant').get<string>('server.path') || 'decant';
  client = new LanguageClient('decant', 'decant', { command, args: ['lsp'] }, clientOptions());
  client.onDidChangeState(({ newState }) => showState(status, newState));
  try {
    await client.start();
  } catch (reason) {
    showState(status, State.Stopped);
    void offerSettings(command, reason);
  }
}

function restart(status: vscode.StatusBarItem): Promise<void> {
  return inTurn(async () => {
    const old = client;
    client = undefined;
    await old?.dispose().catch(() => undefined); // it may not have started
    await start(status);
  });
}

async function offerSettings(command: string, reason: unknown): Promise<void> {
  const open = 'Open Settings';
  const words = `decant: the server ${command} did not start (${String(reason)}).`;
  if ((await vscode.window.showErrorMessage(words, open)) === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'decant.server.path');
  }
}

const languages = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'];

function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [
      ...languages.map((language) => ({ scheme: 'file', language })),
      ...languages.map((language) => ({ scheme: 'untitled', language })),
      { scheme: 'file', pattern: '**/*.{http,rest}' },
      { scheme: 'untitled', language: 'http' },
      { scheme: 'file', pattern: '**/.decant/**/{function.rs,tree.ir}' },
      { scheme: 'decant', pattern: '**' },
    ],
    initializationOptions: { trusted: vscode.workspace.isTrusted },
    middleware: {
      executeCommand: (command, args: unknown[], next): unknown => next(command, withPlace(command, args)),
      workspace: {
        configuration: async (params, token, next) => {
          const sections = await next(params, token);
          return Array.isArray(sections) ? withTrust(params, sections as unknown[]) : sections;
        },
      },
    },
  };
}

// A command from the palette is about the file in front; one from a lens brings its own.
function withPlace(command: string, args: unknown[]): Parameters<ExecuteCommandSignature>[1] {
  const editor = vscode.window.activeTextEditor;
  if (args.length > 0 || !editor || !client) {
    return args;
  }
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const placed = ['decant.nextFallback', 'decant.emitRust', 'decant.showIR', 'decant.generateRequest'];
  return placed.includes(command) ? [uri, place(client, editor), 'next'] : [uri];
}

function place(from: LanguageClient, editor: vscode.TextEditor): unknown {
  return from.code2ProtocolConverter.asPosition(editor.selection.active);
}

// Whether the workspace is trusted is a setting to the server.
function withTrust(params: ConfigurationParams, sections: unknown[]): unknown[] {
  const trusted = vscode.workspace.isTrusted;
  return sections.map((s, i) => (params.items[i].section === 'decant' ? { ...(s as object), trusted } : s));
}

async function tellSettings(): Promise<void> {
  await client?.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}

async function previousFallback(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor && client) {
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    await vscode.commands.executeCommand('decant.nextFallback', uri, place(client, editor), 'previous');
  }
}

function statusItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('decant.status', vscode.StatusBarAlignment.Right);
  item.name = 'decant';
  item.command = 'decant.openLog';
  item.text = 'decant';
  item.show();
  return item;
}

function showState(item: vscode.StatusBarItem, state: State): void {
  const states: Partial<Record<State, [string, string]>> = {
    [State.Starting]: ['$(sync~spin) decant', 'decant: the server is starting'],
    [State.Running]: ['decant', 'decant: the server is running; click for its log'],
  };
  [item.text, item.tooltip] = states[state] ?? ['$(warning) decant', 'decant: the server is not running; click for its log'];
}
