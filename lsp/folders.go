package lsp

import (
	"path/filepath"
	"slices"
	"strings"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// folder is a folder of the workspace. Its settings hold over those of the whole; nil when it has none of its own.
type folder struct {
	uri      uri.URI
	path     string
	settings *Settings
}

func newFolder(u uri.URI) folder {
	own := uri.URI(strings.Clone(string(u)))
	return folder{uri: own, path: pathOf(own)}
}

// foldersOf lists the folders a client begins with.
func foldersOf(p *protocol.InitializeParams) (out []folder) {
	list, _ := p.WorkspaceFolders.Get()
	for _, f := range list {
		out = append(out, newFolder(f.URI))
	}
	return out
}

// didChangeWorkspaceFolders takes folders in and out, and asks for their settings.
func (s *server) didChangeWorkspaceFolders(params jsonrpc2.RawMessage) error {
	p, err := decode[protocol.DidChangeWorkspaceFoldersParams](params)
	if err != nil {
		return err
	}
	s.update(func(next *Snapshot) {
		next.folders = slices.DeleteFunc(slices.Clone(next.folders), func(f folder) bool {
			return slices.ContainsFunc(p.Event.Removed, func(r protocol.WorkspaceFolder) bool { return r.URI == f.uri })
		})
		for _, added := range p.Event.Added {
			next.folders = append(next.folders, newFolder(added.URI))
		}
	})
	s.background("didChangeWorkspaceFolders", s.pullSettings)
	return nil
}

// applyTo gives a folder settings of its own.
func (s *server) applyTo(u uri.URI, settings Settings) {
	s.update(func(next *Snapshot) {
		next.folders = slices.Clone(next.folders)
		for i := range next.folders {
			if next.folders[i].uri == u {
				next.folders[i].settings = &settings
			}
		}
	})
}

// settingsOf returns the settings that hold for a path: those of the innermost folder around it, else of the whole.
// Trust is a matter of the whole.
func (s *Snapshot) settingsOf(path string) Settings {
	found, depth := s.settings, -1
	for _, f := range s.folders {
		if f.settings != nil && len(f.path) > depth && strings.HasPrefix(path, f.path+string(filepath.Separator)) {
			found, depth = *f.settings, len(f.path)
		}
	}
	found.Trusted = s.settings.Trusted
	return found
}
