import * as vscode from 'vscode';

// The samples as tests in VS Code's own Test Explorer, and what they cover as its own coverage. The server says what
// there is: this file asks it and shows the answer.

interface Sample {
  name: string;
  uri: string;
  range: vscode.Range;
  state: 'passed' | 'failed' | 'unknown';
  code?: string;
  message?: string;
  where?: { uri: string; range: vscode.Range };
}

interface FileReport {
  uri: string;
  samples: string[];
  lines: { line: number; count: number }[];
  branches: { range: vscode.Range; label: string; count: number }[];
  functions: { name: string; range: vscode.Range; count: number }[];
}

// Ask runs a command of the server.
type Ask = <T>(command: string, ...args: unknown[]) => Promise<T>;

// FileCoverage of one of the person's files; the details are asked for when they are looked at.
class Coverage extends vscode.FileCoverage {
  constructor(
    readonly report: FileReport,
    readonly samples: vscode.Uri,
    tests: vscode.TestItem[],
  ) {
    const count = (list: { count: number }[]) => new vscode.TestCoverageCount(list.filter((each) => each.count > 0).length, list.length);
    super(vscode.Uri.parse(report.uri), count(report.lines), count(report.branches), count(report.functions), tests);
  }
}

export function showTests(ask: Ask): vscode.Disposable {
  const controller = vscode.tests.createTestController('decant', 'decant samples');
  const explorer = new Explorer(controller, ask);
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{http,rest}');
  controller.resolveHandler = async (item) => {
    await (item ? explorer.fill(item) : explorer.discover());
  };
  controller.refreshHandler = () => explorer.discover();
  controller.createRunProfile('Trace', vscode.TestRunProfileKind.Run, (request, token) => explorer.run(request, token, false), true);
  const coverage = controller.createRunProfile('Trace with Coverage', vscode.TestRunProfileKind.Coverage, (request, token) => explorer.run(request, token, true), true);
  coverage.loadDetailedCoverage = (_, file) => Promise.resolve(details((file as Coverage).report));
  coverage.loadDetailedCoverageForTest = (_, file, test) => explorer.ofTest(file as Coverage, test);
  return vscode.Disposable.from(
    controller,
    watcher,
    watcher.onDidCreate((uri) => explorer.file(uri)),
    watcher.onDidDelete((uri) => controller.items.delete(uri.toString())),
    vscode.workspace.onDidOpenTextDocument((document) => explorer.opened(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => explorer.opened(document)),
  );
}

class Explorer {
  constructor(
    private readonly controller: vscode.TestController,
    private readonly ask: Ask,
  ) {}

  // discover lists the sample files; what is in one is asked for when it is unfolded.
  async discover(): Promise<void> {
    const most = 1000;
    const found = vscode.workspace.findFiles('**/*.{http,rest}', '**/{node_modules,.decant}/**', most);
    for (const uri of await Promise.resolve(found).catch(() => [])) {
      this.file(uri); // where files cannot be searched, those that are opened are known
    }
  }

  file(uri: vscode.Uri): vscode.TestItem {
    const known = this.controller.items.get(uri.toString());
    if (known) {
      return known;
    }
    const item = this.controller.createTestItem(uri.toString(), vscode.workspace.asRelativePath(uri), uri);
    item.canResolveChildren = true;
    this.controller.items.add(item);
    return item;
  }

  opened(document: vscode.TextDocument): void {
    if (/\.(http|rest)$/.test(document.uri.path) && document.uri.scheme === 'file') {
      void this.fill(this.file(document.uri)).catch(() => undefined); // the server may not be up yet
    }
  }

  async fill(item: vscode.TestItem): Promise<Sample[]> {
    const samples = await this.ask<Sample[]>('decant.listResults', item.id);
    item.children.replace(
      samples.map((sample) => {
        const child = item.children.get(sample.name) ?? this.controller.createTestItem(sample.name, sample.name, item.uri);
        child.range = range(sample.range);
        return child;
      }),
    );
    return samples;
  }

  // run traces the functions of the files asked for; the samples of a function run together.
  async run(request: vscode.TestRunRequest, token: vscode.CancellationToken, coverage: boolean): Promise<void> {
    const run = this.controller.createTestRun(request);
    try {
      if (!request.include) {
        await this.discover();
      }
      const files = new Set<vscode.TestItem>();
      const given = request.include ?? [...this.controller.items].map(([, item]) => item);
      given.forEach((item) => files.add(item.parent ?? item));
      for (const file of files) {
        if (!token.isCancellationRequested) {
          await this.runFile(run, request, file, coverage);
        }
      }
    } finally {
      run.end();
    }
  }

  private async runFile(run: vscode.TestRun, request: vscode.TestRunRequest, file: vscode.TestItem, coverage: boolean): Promise<void> {
    await this.fill(file);
    const wanted = (item: vscode.TestItem) =>
      !request.exclude?.includes(item) && (!request.include || request.include.includes(item) || request.include.includes(file));
    const items = [...file.children].map(([, item]) => item).filter(wanted);
    items.forEach((item) => run.started(item));
    try {
      await this.ask('decant.trace', file.id);
    } catch (reason) {
      items.forEach((item) => run.errored(item, new vscode.TestMessage(String(reason))));
      return;
    }
    const results = new Map((await this.fill(file)).map((sample) => [sample.name, sample]));
    items.forEach((item) => report(run, item, results.get(item.id)));
    if (coverage) {
      for (const each of await this.ask<FileReport[]>('decant.listCoverage', file.id)) {
        const tests = each.samples.map((name) => file.children.get(name)).filter((item) => item !== undefined);
        run.addCoverage(new Coverage(each, vscode.Uri.parse(file.id), tests));
      }
    }
  }

  async ofTest(file: Coverage, test: vscode.TestItem): Promise<vscode.FileCoverageDetail[]> {
    const files = await this.ask<FileReport[]>('decant.listCoverage', file.samples.toString(), test.id);
    return files.filter((each) => each.uri === file.report.uri).flatMap(details);
  }
}

function range(r: vscode.Range): vscode.Range {
  return new vscode.Range(r.start.line, r.start.character, r.end.line, r.end.character);
}

function report(run: vscode.TestRun, item: vscode.TestItem, sample: Sample | undefined): void {
  if (!sample || sample.state === 'unknown') {
    run.skipped(item);
  } else if (sample.state === 'passed') {
    run.passed(item);
  } else {
    const message = new vscode.TestMessage(`${sample.code}: ${sample.message}`);
    if (sample.where) {
      message.location = new vscode.Location(vscode.Uri.parse(sample.where.uri), range(sample.where.range));
    }
    run.failed(item, message);
  }
}

// details are the lines, branches and functions of a file. A branch belongs to the line it is on.
function details(file: FileReport): vscode.FileCoverageDetail[] {
  const branches = new Map<number, vscode.BranchCoverage[]>();
  for (const each of file.branches) {
    const at = branches.get(each.range.start.line) ?? [];
    at.push(new vscode.BranchCoverage(each.count, range(each.range), each.label));
    branches.set(each.range.start.line, at);
  }
  const lines = file.lines.map(({ line, count }) => {
    const whole = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
    return new vscode.StatementCoverage(count, whole, branches.get(line));
  });
  return [...lines, ...file.functions.map((f) => new vscode.DeclarationCoverage(f.name, f.count, range(f.range)))];
}
