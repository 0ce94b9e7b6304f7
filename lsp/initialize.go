package lsp

import (
	"context"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// clientInfo is what the server must know of its client.
type clientInfo struct {
	encoding       encoding
	progress       bool // shows work in progress that the server began
	showDocument   bool
	configuration  bool // answers workspace/configuration
	watchSettings  bool // lets the server register for didChangeConfiguration
	refreshLenses  bool
	refreshHints   bool
	createFiles    bool // edits may create files
	versionedEdits bool
	related        bool // shows relatedInformation
	codeLinks      bool // shows codeDescription
	markdown       bool // hovers may be Markdown
	unnecessary    bool // fades what is tagged unnecessary
	pulls          bool // asks for diagnostics, and can be asked to ask again
	watchFiles     bool // tells of files that change, where the server registers
	applyEdit      bool // lets a command change texts
	renameFiles    bool // edits may rename files
	contents       bool // asks for the text of documents of the server's own scheme
}

func on(b *bool) bool { return b != nil && *b }

// describe reads the capabilities of a client.
func describe(c *protocol.ClientCapabilities) clientInfo {
	info := clientInfo{encoding: utf16Units}
	if c.General != nil {
		info.encoding = chooseEncoding(c.General.PositionEncodings)
	}
	if w := c.Window; w != nil {
		info.progress = on(w.WorkDoneProgress)
		info.showDocument = w.ShowDocument != nil && w.ShowDocument.Support
	}
	if w := c.Workspace; w != nil {
		info.configuration = on(w.Configuration)
		info.watchSettings = w.DidChangeConfiguration != nil && on(w.DidChangeConfiguration.DynamicRegistration)
		info.refreshLenses = w.CodeLens != nil && on(w.CodeLens.RefreshSupport)
		info.refreshHints = w.InlayHint != nil && on(w.InlayHint.RefreshSupport)
		info.watchFiles = w.DidChangeWatchedFiles != nil && on(w.DidChangeWatchedFiles.DynamicRegistration)
		info.applyEdit = on(w.ApplyEdit)
		info.contents = w.TextDocumentContent != nil
		info.pulls = c.TextDocument != nil && c.TextDocument.Diagnostic != nil && w.Diagnostics != nil && on(w.Diagnostics.RefreshSupport)
		if e := w.WorkspaceEdit; e != nil {
			info.versionedEdits = on(e.DocumentChanges)
			info.createFiles = info.versionedEdits && slices.Contains(e.ResourceOperations, protocol.ResourceOperationKindCreate)
			info.renameFiles = info.versionedEdits && slices.Contains(e.ResourceOperations, protocol.ResourceOperationKindRename)
		}
	}
	if t := c.TextDocument; t != nil {
		info.markdown = t.Hover != nil && slices.Contains(t.Hover.ContentFormat, protocol.MarkupKindMarkdown)
		if d := t.Diagnostic; d != nil {
			info.related, info.codeLinks = on(d.RelatedInformation), on(d.CodeDescriptionSupport)
			info.unnecessary = slices.Contains(d.TagSupport.ValueSet, protocol.DiagnosticTagUnnecessary)
		}
		if d := t.PublishDiagnostics; d != nil && !info.pulls {
			info.related, info.codeLinks = on(d.RelatedInformation), on(d.CodeDescriptionSupport)
			info.unnecessary = slices.Contains(d.TagSupport.ValueSet, protocol.DiagnosticTagUnnecessary)
		}
	}
	return info
}

func (s *server) initialize(params jsonrpc2.RawMessage) (any, error) {
	if s.phase.Load() != unborn {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidRequest, "initialize was sent already")
	}
	p, err := decode[protocol.InitializeParams](params)
	if err != nil {
		return nil, err
	}
	info := describe(&p.Capabilities)
	if p.ClientInfo.Name == "Neovim" {
		// 0.12, when it is asked to pull again, pulls those of the workspace and drops what it hears of open documents.
		info.pulls = false
	}
	s.update(func(next *Snapshot) {
		next.client = info
		next.settings = parseSettings(p.InitializationOptions)
		next.folders = foldersOf(p)
	})
	if p.ProcessID != nil && *p.ProcessID > 0 {
		s.watchParent(int(*p.ProcessID))
	}
	s.phase.Store(running)
	s.Log.Info("initialize", "client", p.ClientInfo.Name, "encoding", string(info.encoding))
	return s.capabilities(info), nil
}

func (s *server) capabilities(info clientInfo) *protocol.InitializeResult {
	yes, change := true, protocol.TextDocumentSyncKindIncremental
	capabilities := protocol.ServerCapabilities{
		PositionEncoding: protocol.PositionEncodingKind(info.encoding),
		TextDocumentSync: &protocol.TextDocumentSyncOptions{OpenClose: &yes, Change: &change, Save: protocol.Boolean(true)},
		HoverProvider:    protocol.Boolean(true),
		CodeLensProvider: &protocol.CodeLensOptions{ResolveProvider: &yes},
		CodeActionProvider: &protocol.CodeActionOptions{CodeActionKinds: []protocol.CodeActionKind{
			protocol.CodeActionKindQuickFix, kindTrace, kindEmitRust, kindShowFallbacks, kindHideFallbacks, kindRun,
		}},
		CompletionProvider:     &protocol.CompletionOptions{TriggerCharacters: []string{"@", "{", "/", ":", " "}},
		InlayHintProvider:      protocol.Boolean(true),
		DocumentSymbolProvider: protocol.Boolean(true),
		DefinitionProvider:     protocol.Boolean(true),
		ImplementationProvider: protocol.Boolean(true),
		DocumentLinkProvider:   &protocol.DocumentLinkOptions{},
		FoldingRangeProvider:   protocol.Boolean(true),
		ExecuteCommandProvider: protocol.ExecuteCommandOptions{
			WorkDoneProgressOptions: protocol.WorkDoneProgressOptions{WorkDoneProgress: &yes},
			Commands:                commandNames(),
		},
		Workspace: workspaceOptions(info),
	}
	if info.pulls {
		capabilities.DiagnosticProvider = &protocol.DiagnosticOptions{InterFileDependencies: true, WorkspaceDiagnostics: true}
	}
	return &protocol.InitializeResult{
		ServerInfo:   protocol.ServerInfo{Name: "decant", Version: optional(s.Version)},
		Capabilities: capabilities,
	}
}

// workspaceOptions are about folders and files as a whole.
func workspaceOptions(info clientInfo) *protocol.WorkspaceOptions {
	yes := true
	scheme := "file"
	functions := protocol.FileOperationRegistrationOptions{Filters: []protocol.FileOperationFilter{{
		Scheme: &scheme, Pattern: protocol.FileOperationPattern{Glob: functionGlob, Matches: protocol.FileOperationPatternKindFile},
	}}}
	w := &protocol.WorkspaceOptions{
		WorkspaceFolders: &protocol.WorkspaceFoldersServerCapabilities{Supported: &yes, ChangeNotifications: protocol.Boolean(true)},
		FileOperations:   &protocol.FileOperationOptions{WillRename: functions, DidRename: functions},
	}
	if info.contents {
		w.TextDocumentContent = &protocol.TextDocumentContentOptions{Schemes: []string{viewScheme}}
	}
	return w
}

// initialized asks for the settings, and to be told when they and certain files change.
func (s *server) initialized(jsonrpc2.RawMessage) error {
	info := s.snapshot.Load().client
	var wanted []protocol.Registration
	if info.watchSettings {
		wanted = append(wanted, protocol.Registration{ID: "decant.settings",
			Method: protocol.MethodWorkspaceDidChangeConfiguration, RegisterOptions: []byte(`{"section":"decant"}`)})
	}
	if info.watchFiles {
		wanted = append(wanted, protocol.Registration{ID: "decant.files",
			Method: protocol.MethodWorkspaceDidChangeWatchedFiles, RegisterOptions: []byte(watchers)})
	}
	s.background("initialized", func(ctx context.Context) {
		if wanted != nil {
			if err := s.ask(ctx, protocol.MethodClientRegisterCapability, &protocol.RegistrationParams{Registrations: wanted}, nil); err != nil {
				s.Log.Warn("cannot register for changes", "error", err)
			}
		}
		s.pullSettings(ctx)
	})
	return nil
}

// didChangeConfiguration takes the settings sent with it, or asks for them.
func (s *server) didChangeConfiguration(params jsonrpc2.RawMessage) error {
	p, err := decode[protocol.DidChangeConfigurationParams](params)
	if err != nil {
		return err
	}
	if s.snapshot.Load().client.configuration {
		s.background("didChangeConfiguration", s.pullSettings)
		return nil
	}
	raw := append([]byte(nil), p.Settings...)
	s.background("didChangeConfiguration", func(ctx context.Context) {
		s.apply(ctx, raw)
		s.refresh(ctx)
	})
	return nil
}

// pullSettings asks for the settings of the whole, and of every folder where there are several.
func (s *server) pullSettings(ctx context.Context) {
	snap := s.snapshot.Load()
	if !snap.client.configuration {
		return
	}
	name := "decant"
	items := []protocol.ConfigurationItem{{Section: &name}}
	for _, f := range snap.folders {
		if len(snap.folders) > 1 {
			items = append(items, protocol.ConfigurationItem{Section: &name, ScopeURI: &f.uri})
		}
	}
	var answer []protocol.LSPAny
	if err := s.ask(ctx, protocol.MethodWorkspaceConfiguration, &protocol.ConfigurationParams{Items: items}, &answer); err != nil {
		s.Log.Warn("cannot ask for settings", "error", err)
		return
	}
	if len(answer) != len(items) {
		return
	}
	s.apply(ctx, answer[0])
	for i, f := range snap.folders {
		if len(answer) > 1 {
			s.applyTo(f.uri, parseSettings(answer[i+1]))
		}
	}
	s.refresh(ctx)
}

// apply makes settings hold at once; no settings leave them as they are.
func (s *server) apply(ctx context.Context, raw []byte) {
	if len(raw) == 0 || string(raw) == "null" {
		return
	}
	settings := parseSettings(raw)
	s.update(func(next *Snapshot) { next.settings = settings })
	for _, key := range settings.refused {
		s.say(ctx, protocol.MessageTypeWarning, "decant.%s: not a value it can have; the default is used.", key)
	}
	if s.Level != nil {
		s.Level.Set(settings.LogLevel)
	}
}

// optional is a string that is left out when it is empty.
func optional(s string) protocol.Optional[string] {
	if s == "" {
		return protocol.Optional[string]{}
	}
	return protocol.NewOptional(s)
}
