package main

import (
	"encoding/json"

	"decant/analysis/stop"
	"decant/rustgen/machine"
)

// siteLine is a site in map.json: what the number in a native stop means.
type siteLine struct {
	Site    int       `json:"site"`
	Code    stop.Code `json:"code"`
	Message string    `json:"message"`
	File    string    `json:"file"`
	Line    int       `json:"line"`
	Column  int       `json:"column"`
}

// siteMap renders the sites of a crate.
func siteMap(sites []machine.Site) []byte {
	lines := make([]siteLine, 0, len(sites))
	for i, s := range sites {
		lines = append(lines, siteLine{i, s.Code, stop.Lookup(s.Code).Text(s.Detail), s.File, s.Line, s.Column})
	}
	data, err := json.MarshalIndent(lines, "", " ")
	if err != nil {
		panic(err) // plain values
	}
	return append(data, '\n')
}
