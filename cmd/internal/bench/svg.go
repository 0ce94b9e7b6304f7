package bench

import (
	"fmt"
	"html"
	"math"
	"slices"
	"strings"
)

// Bar is one figure of a group; Group is a function with its peers.
type Bar struct {
	Name  string
	Value float64
}

// Group is a heading with bars below it.
type Group struct {
	Name string
	Bars []Bar
}

const (
	chartWidth = 720
	labelWidth = 120
	plotWidth  = chartWidth - labelWidth - 80
	rowHeight  = 15
)

// colours of series and peers: distinct without red beside green.
var colours = []string{"#0b6fb8", "#e07b00", "#7a4fa3", "#2b9c9c", "#8c6d31", "#b0407a", "#555555", "#4a90d9", "#c9a227", "#999999"}

func colourOf(name string) string {
	all := append(slices.Clone(Ours), Others...)
	return colours[max(0, slices.Index(all, name))%len(colours)]
}

// svg is a drawing under way.
type svg struct{ strings.Builder }

func (s *svg) text(x, y float64, anchor, style, text string) {
	fmt.Fprintf(s, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>\n", x, y, anchor, style, html.EscapeString(text))
}

func (s *svg) line(x1, y1, x2, y2 float64, colour string) {
	fmt.Fprintf(s, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n", x1, y1, x2, y2, colour)
}

func (s *svg) begin(width, height int, title string) {
	fmt.Fprintf(s, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"11\" fill=\"#222\">\n", width, height, width, height)
	fmt.Fprintf(s, "<title>%s</title>\n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", html.EscapeString(title), width, height)
	s.text(10, 20, "start", `font-size="14" font-weight="bold"`, title)
}

// decades returns the powers of ten that hold all figures.
func decades(figures []float64) (low, high float64) {
	low, high = math.Floor(math.Log10(slices.Min(figures))), math.Ceil(math.Log10(slices.Max(figures)))
	if low == high {
		high++
	}
	return low, high
}

// Bars draws groups of horizontal bars on one logarithmic scale. A bar grows from 1: to the right it is more, to the
// left less.
func Bars(title string, groups []Group) string {
	var figures []float64
	rows := 0
	for _, g := range groups {
		rows += len(g.Bars) + 1
		for _, b := range g.Bars {
			figures = append(figures, b.Value)
		}
	}
	if len(figures) == 0 {
		return ""
	}
	low, high := decades(append(figures, 1))
	at := func(v float64) float64 { return labelWidth + (math.Log10(v)-low)/(high-low)*plotWidth }
	var s svg
	height := 60 + rows*rowHeight
	s.begin(chartWidth, height, title)
	for d := low; d <= high; d++ {
		s.line(at(math.Pow(10, d)), 30, at(math.Pow(10, d)), float64(height-22), "#ddd")
		s.text(at(math.Pow(10, d)), float64(height-8), "middle", "", power(d))
	}
	y := 40.0
	for _, g := range groups {
		s.text(10, y+10, "start", `font-weight="bold"`, g.Name)
		for _, b := range g.Bars {
			y += rowHeight
			from, to := min(at(1), at(b.Value)), max(at(1), at(b.Value))
			fmt.Fprintf(&s, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n", from, y, max(1.5, to-from), rowHeight-4, colourOf(b.Name))
			s.text(labelWidth-6, y+9, "end", "", b.Name)
			s.text(max(at(1), to)+4, y+9, "start", "", Figure(b.Value))
		}
		y += rowHeight
	}
	s.line(at(1), 30, at(1), float64(height-22), "#222")
	s.WriteString("</svg>\n")
	return s.String()
}

func power(d float64) string {
	if d >= 0 {
		return fmt.Sprintf("%.0f", math.Pow(10, d))
	}
	return fmt.Sprintf("%.*f", int(-d), math.Pow(10, d))
}

// Point is of a curve.
type Point struct{ X, Y float64 }

// Curve is one line of a chart.
type Curve struct {
	Name   string
	Points []Point
}

// Curves draws lines over two logarithmic scales. What is linear has the slope of one decade up for one across.
func Curves(title, across, up string, curves []Curve) string {
	var xs, ys []float64
	for _, c := range curves {
		for _, p := range c.Points {
			xs, ys = append(xs, p.X), append(ys, p.Y)
		}
	}
	if len(xs) == 0 {
		return ""
	}
	const width, height, left, top, bottom = 480, 300, 60, 40, 250
	x0, x1 := decades(xs)
	y0, y1 := decades(ys)
	atX := func(v float64) float64 { return left + (math.Log10(v)-x0)/(x1-x0)*(width-left-100) }
	atY := func(v float64) float64 { return bottom - (math.Log10(v)-y0)/(y1-y0)*(bottom-top) }
	var s svg
	s.begin(width, height, title)
	for d := x0; d <= x1; d++ {
		s.line(atX(math.Pow(10, d)), top, atX(math.Pow(10, d)), bottom, "#ddd")
		s.text(atX(math.Pow(10, d)), bottom+14, "middle", "", power(d))
	}
	for d := y0; d <= y1; d++ {
		s.line(left, atY(math.Pow(10, d)), width-100, atY(math.Pow(10, d)), "#ddd")
		s.text(left-4, atY(math.Pow(10, d))+4, "end", "", power(d))
	}
	s.text((left+width-100)/2, height-12, "middle", "", across)
	s.text(left-50, top-8, "start", "", up)
	for i, c := range curves {
		s.curve(c, colours[i%len(colours)], atX, atY)
	}
	s.WriteString("</svg>\n")
	return s.String()
}

func (s *svg) curve(c Curve, colour string, atX, atY func(float64) float64) {
	if len(c.Points) == 0 {
		return
	}
	var path strings.Builder
	for i, p := range c.Points {
		fmt.Fprintf(&path, "%c%.1f %.1f ", "ML"[min(i, 1)], atX(p.X), atY(p.Y))
		fmt.Fprintf(s, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>\n", atX(p.X), atY(p.Y), colour)
	}
	fmt.Fprintf(s, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>\n", path.String(), colour)
	end := c.Points[len(c.Points)-1]
	s.text(atX(end.X)+6, atY(end.Y)+4, "start", "fill=\""+colour+"\"", c.Name)
}

// Slope is the exponent of growth of a curve from the first point that has a hundredth of its last figure, so that
// what is constant in small inputs does not hide it: 1 is linear. NaN when there are no two such points.
func (c Curve) Slope() float64 {
	var upper []Point
	for _, p := range c.Points {
		if p.Y >= c.Points[len(c.Points)-1].Y/100 {
			upper = append(upper, p)
		}
	}
	if len(upper) < 2 {
		return math.NaN()
	}
	a, b := upper[0], upper[len(upper)-1]
	return math.Log(b.Y/a.Y) / math.Log(b.X/a.X)
}
