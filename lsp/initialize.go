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
		if e := w.WorkspaceEdit; e != nil {
			info.versionedEdits = on(e.DocumentChanges)
			info.createFiles = info.versionedEdits && slices.Contains(e.ResourceOperations, protocol.ResourceOperationKindCreate)
		}
	}
	if t := c.TextDocument; t != nil {
		info.markdown = t.Hover != nil && slices.Contains(t.Hover.ContentFormat, protocol.MarkupKindMarkdown)
		if d := t.PublishDiagnostics; d != nil {
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
	s.update(func(next *Snapshot) {
		next.client = info
		next.settings = parseSettings(p.InitializationOptions)
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
	return &protocol.InitializeResult{
		ServerInfo: protocol.ServerInfo{Name: "decant", Version: optional(s.Version)},
		Capabilities: protocol.ServerCapabilities{
			PositionEncoding: protocol.PositionEncodingKind(info.encoding),
			TextDocumentSync: &protocol.TextDocumentSyncOptions{OpenClose: &yes, Change: &change, Save: protocol.Boolean(true)},
			HoverProvider:    protocol.Boolean(true),
			CodeLensProvider: &protocol.CodeLensOptions{ResolveProvider: &yes},
			CodeActionProvider: &protocol.CodeActionOptions{CodeActionKinds: []protocol.CodeActionKind{
				protocol.CodeActionKindQuickFix, kindTrace, kindEmitRust, kindShowFallbacks, kindHideFallbacks, kindRun,
			}},
			InlayHintProvider:      protocol.Boolean(true),
			DocumentSymbolProvider: protocol.Boolean(true),
			ExecuteCommandProvider: protocol.ExecuteCommandOptions{
				WorkDoneProgressOptions: protocol.WorkDoneProgressOptions{WorkDoneProgress: &yes},
				Commands:                commandNames(),
			},
		},
	}
}

// initialized asks for the settings, and to be told when they change.
func (s *server) initialized(jsonrpc2.RawMessage) error {
	info := s.snapshot.Load().client
	s.background("initialized", func(ctx context.Context) {
		if info.watchSettings {
			params := &protocol.RegistrationParams{Registrations: []protocol.Registration{{
				ID: "decant.settings", Method: protocol.MethodWorkspaceDidChangeConfiguration,
				RegisterOptions: []byte(`{"section":"decant"}`),
			}}}
			if err := s.ask(ctx, protocol.MethodClientRegisterCapability, params, nil); err != nil {
				s.Log.Warn("cannot register for settings", "error", err)
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
	s.background("didChangeConfiguration", func(ctx context.Context) { s.apply(ctx, raw) })
	return nil
}

func (s *server) pullSettings(ctx context.Context) {
	if !s.snapshot.Load().client.configuration {
		return
	}
	name := "decant"
	var answer []protocol.LSPAny
	params := &protocol.ConfigurationParams{Items: []protocol.ConfigurationItem{{Section: &name}}}
	if err := s.ask(ctx, protocol.MethodWorkspaceConfiguration, params, &answer); err != nil {
		s.Log.Warn("cannot ask for settings", "error", err)
		return
	}
	if len(answer) == 1 && string(answer[0]) != "null" {
		s.apply(ctx, answer[0])
	}
}

// apply makes settings hold at once.
func (s *server) apply(ctx context.Context, raw []byte) {
	settings := parseSettings(raw)
	s.update(func(next *Snapshot) { next.settings = settings })
	for _, key := range settings.refused {
		s.say(ctx, protocol.MessageTypeWarning, "decant.%s: not a value it can have; the default is used.", key)
	}
	s.refresh(ctx)
}

// optional is a string that is left out when it is empty.
func optional(s string) protocol.Optional[string] {
	if s == "" {
		return protocol.Optional[string]{}
	}
	return protocol.NewOptional(s)
}
