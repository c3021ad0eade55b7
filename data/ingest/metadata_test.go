package ingest

import (
	"context"
	"strings"
	"testing"

	"parallax/compare/news"
)

// pageHeads are the headlines and authors of 44 pages of the labelled data, as
// a person reads them off the page; authors apart by "; ", "" where the page
// names no person.
var pageHeads = []struct{ id, title, authors string }{
	{"042bb7b5", "Google Stadia, Microsoft xCloud, Apple Arcade: So Many Ways to Play…and Pay", "Sarah E. Needleman"},
	{"04a6711c", "Republicans Are Following Trump to Nowhere", "Jamelle Bouie"},
	{"05844573", "New SUVs and electric vehicles highlight L.A. Auto Show", "Tom Krisher"},
	{"06e5123e", "New York State Attorney General investigating WeWork and former CEO", ""},
	{"06ee193d", "The VW ID. SPACE VIZZION is a weird EV sports wagon with a secret message", "Chris Davies"},
	{"098bb3e9", "‘We had some issues,’ exec says on Disney+ glitches", "Meg James"},
	{"0d461229", "Nadal keeps Spain alive against Russia in Davis Cup Finals", ""},
	{"14cc2a0c", "NASA Just Confirmed There Are Water Plumes Above The Surface of Jupiter's Moon Europa", "Victor Tangermann"},
	{"156770d6", "South Dakota governor doubles down on 'meth, we're on it' anti-drug campaign", "Tess Bonn"},
	{"16c30add", "The law that’s helping fuel Delhi’s deadly air pollution", "Umair Irfan"},
	{"1ace8c85", "New York State Attorney General reportedly investigating WeWork", "Catherine Shu"},
	{"1f765c48", "Royal Self-Indicting Arrogance", "Finian Cunningham"},
	{"232a43fb", "13-Inch MacBook Pro With Scissor Keyboard Expected in First Half of 2020", "Joe Rossignol"},
	{"264dc3ae", "Zach Parise heating up, scores twice as Wild beat Sabres 4-1", "Bill Hoppe"},
	{"291a8bf3", "Tim Cook On Apple Being ‘Pulled Into The Enterprise’", "Joseph Tsidulko"},
	{"2c46804d", `Video shows dramatic rescue of 8-year-old kidnapping victim: "We got her!"`, ""},
	{"2f42ef1d", "The Future of Banking Is … You're Broke", "Molly Wood"},
	{"359fee22", "The First Map of Saturn's Moon Titan Just Revealed Some Tantalising Features", ""},
	{"35b15891", "Doobie Brothers to reunite with Michael McDonald for Blossom show", "Troy L. Smith"},
	{"360c732d", "Alibaba to raise up to $12.9bn in landmark Hong Kong listing", "Anna Menin"},
	{"39d5c43b", "Beijing tariff demands may expand US-China trade deal", ""},
	{"3c5bf8db", "Physicists Just Created the Most Detailed Simulation of the Universe in History", "Tim Childers"},
	{"3cb5e2f4", "All-new 2020 Sentra is what we really want from Nissan PH", "Marcus De Guzman"},
	{"3d8f3404", "The Wild Story of How Mary Steenburgen Wrote the Best Original Movie Song of the Year", "David Ehrlich"},
	{"42aad16b", "NASA’s commercial moon shot: Musk's and Bezos's firms to bid", "Laura Winter"},
	{"432362af", "Chinese hunter catches bubonic plague after eating wild rabbit", "Natalie Musumeci"},
	{"51d066b0", "'We Got Her!': Video Shows Dramatic Rescue of Kidnapped Fort Worth Girl", "Scott Gordon"},
	{"5a822960", "House Hitler was born in will become a police station, Austria says", ""},
	{"624fcd90", "Hong Kong chaos: China deploys troops and warns SURRENDER is only option", "Laura Mowat"},
	{"63db31a1", "Star Wars Jedi: Fallen Order review – shoots for the moon, lands among the stars", "Sherif Saed"},
	{"680c2848", "The Early Reviews For Google's Stadia Gaming Platform Are Here — And They're Not Great", "Dallas Robinson"},
	{"686bb170", "The Weird Plumes of Jupiter's Moon Europa Are Spewing Water Vapor", "Mike Wall"},
	{"6a72de37", "Browns’ defensive snap counts, stats, and notes: Week 11", "Chris Pokorny"},
	{"6ebac05f", "New York man pleads guilty to threatening to kill Omar", "Justine Coleman"},
	{"702d1da6", "Trump’s Made-for-TV Trade War Keeps World Guessing", "Ana Swanson"},
	{"7a457a4f", "New York man pleads guilty to threatening to kill Rep. Ilhan Omar", "Phil Helsel"},
	{"7a664e40", "Key moments from Kurt Volker's and Tim Morrison's impeachment hearing testimony", "Stefan Becket; Kathryn Watson; Grace Segers"},
	{"82b6d780", "Unpredictable Sondland faces questions about Trump, Ukraine", "Lisa Mascaro; Mary Clare Jalonick; Eric Tucker"},
	{"9eef8162", "The man whose duvet nearly killed him: How this medical mystery was solved", "Sandee LaMotte"},
	{"a1fca19b", "Taliban say they freed US, Australian hostages for 3 terrorist figures", "Lia Eustachewich; Yaron Steinbuch"},
	{"bc13ff87", "Major WeWork layoffs to begin today", "Kevin Rebong"},
	{"d605bdef", "Investors don't seem to know what to make of the US-China trade war", "Jill Disis"},
	{"e7994d55", "UK Tories under fire for Twitter name switch during debate", "Danica Kirka; Jill Lawless"},
	{"ef4e67b6", "Why you just can't trust the White House on Donald Trump's health", "Chris Cillizza"},
}

// TestPageHeads wants 95 of 100 titles and 85 of 100 authors as they are on
// the page.
func TestPageHeads(t *testing.T) {
	titles, authors := 0, 0
	for _, want := range pageHeads {
		a := readLabelled(t, want.id)
		if a.Title() == want.title {
			titles++
		} else {
			t.Logf("%s: title %q, want %q", want.id, a.Title(), want.title)
		}
		if got := strings.Join(a.Authors, "; "); got == want.authors {
			authors++
		} else {
			t.Logf("%s: authors %q, want %q", want.id, got, want.authors)
		}
	}
	n := len(pageHeads)
	t.Logf("titles %d of %d, authors %d of %d", titles, n, authors, n)
	if titles*100 < n*95 || authors*100 < n*85 {
		t.Errorf("titles %d of %d, authors %d of %d", titles, n, authors, n)
	}
}

// headCases are heads of pages and what must be read from them; top stands
// above the text, at is the place of the date.
var headCases = []struct {
	name, head, top                         string
	title, outlet, agency, author, date, at string
}{
	{
		"json-ld in a graph, with a trailing semicolon and a raw line end",
		"<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Bridge\n closes\",\"datePublished\":\"2025-05-14T09:30:00-04:00\",\"author\":[{\"name\":\"Ana Petrov\"},{\"name\":\"Luis Ortega\"}],\"publisher\":{\"name\":\"The Lantern\"}}]};</script>",
		"", "Bridge closes", "The Lantern", "", "Ana Petrov; Luis Ortega", "2025-05-14T13:30", "json-ld",
	},
	{
		"meta tags", `<meta property="og:title" content="Bridge closes | The Lantern"><meta property="og:site_name" content="The Lantern"><meta name="author" content="By ANA PETROV, Staff Writer"><meta property="article:published_time" content="2025-05-14">`,
		"", "Bridge closes", "The Lantern", "", "Ana Petrov", "2025-05-14T00:00", "meta article:published_time",
	},
	{
		"agency as publisher", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closes","publisher":{"name":"Associated Press"}}</script><meta property="og:site_name" content="The Lantern">`,
		"", "Bridge closes", "The Lantern", "Associated Press", "", "", "",
	},
	{
		"heading, time and rel=author", `<title>Bridge closes for a year - The Lantern</title><meta property="og:site_name" content="The Lantern">`,
		`<h1>The Lantern</h1><h1>Bridge closes for a year</h1><a rel="author" href="/ana">Ana Petrov</a><time datetime="2025-05-14T09:30:00Z">today</time>`,
		"Bridge closes for a year", "The Lantern", "", "Ana Petrov", "2025-05-14T09:30", "time",
	},
	{
		"date line below the headline", `<title>Bridge closes for a year</title>`,
		`<h1>Bridge closes for a year</h1><div>By Ana Petrov on Wednesday, May 14th, 2025 at 9 a.m.</div>`,
		"Bridge closes for a year", "", "", "", "2025-05-14T00:00", "date line",
	},
	{
		"no date is invented", `<title>Bridge closes for a year</title><meta name="date" content="03/04/2025"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"yesterday"}</script>`,
		`<h1>Bridge closes for a year</h1><div>Updated May 15, 2025</div>`,
		"Bridge closes for a year", "", "", "", "", "",
	},
	{
		"account names and addresses are no authors", `<title>Bridge closes for a year</title><meta name="author" content="admin"><meta property="article:author" content="https://www.facebook.com/lantern">`,
		"", "Bridge closes for a year", "", "", "", "", "",
	},
	{
		"one outlet by its domain", `<title>Bridge closes for a year</title><link rel="canonical" href="https://www.nytimes.com/2025/bridge.html">`,
		"", "Bridge closes for a year", "The New York Times", "", "", "", "",
	},
}

func TestMetadata(t *testing.T) {
	const body = `<p>The council voted on Tuesday to close the bridge, and the mayor said that the decision was overdue.</p>`
	for _, tt := range headCases {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Bytes(context.Background(), Input{Data: []byte("<!doctype html><html><head>" + tt.head + "</head><body>" + tt.top + body + body[:len(body)-5] + " again.</p></body></html>")}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			date := ""
			if a.Published.Known() {
				date = a.Published.Time.UTC().Format("2006-01-02T15:04")
			}
			if a.Title() != tt.title || a.Outlet != tt.outlet || a.Agency != tt.agency || strings.Join(a.Authors, "; ") != tt.author {
				t.Errorf("title %q, outlet %q, agency %q, authors %q", a.Title(), a.Outlet, a.Agency, a.Authors)
			}
			if date != tt.date || a.ReadFrom[news.FieldPublished] != tt.at {
				t.Errorf("date %q from %q, want %q from %q", date, a.ReadFrom[news.FieldPublished], tt.date, tt.at)
			}
		})
	}
}

func TestParseDate(t *testing.T) {
	tests := []struct{ text, want string }{
		{"2025-05-14", "2025-05-14 day"},
		{"2025-05-14T09:30:00-04:00", "2025-05-14 13:30"},
		{"2025-05-14T09:30:00Z", "2025-05-14 09:30"},
		{"2025-05-14T09:30+0000", "2025-05-14 09:30"},
		{"2025-05-14 09:30:00", "2025-05-14 day"},
		{"2025-05-14 09:30:00 EST", "2025-05-14 14:30"},
		{"May 14, 2025", "2025-05-14 day"},
		{"14 May 2025", "2025-05-14 day"},
		{"Wednesday, 14 May 2025", "2025-05-14 day"},
		{"Wednesday, May 14th, 2025", "2025-05-14 day"},
		{"Published May 14, 2025 at 9:41 p.m. ET", "2025-05-15 01:41"},
		{"Posted on 14 January 2025 at 9:41 pm GMT", "2025-01-14 21:41"},
		{"Mar. 4, 2025 9:41 p.m. ET", "2025-03-05 02:41"},
		{"14/05/2025", "2025-05-14 day"},
		{"03/04/2025", ""},
		{"3 hours ago", ""},
		{"yesterday", ""},
		{"Wednesday", ""},
		{"May", ""},
		{"0000-00-00", ""},
		{"9999-12-31", ""},
		{"2025-02-30", ""},
		{"not a date", ""},
		{"", ""},
		{strings.Repeat("1", 500), ""},
	}
	for _, tt := range tests {
		got := ""
		switch d := parseDate(tt.text); d.Precision {
		case news.ToDay:
			got = d.Time.Format("2006-01-02") + " day"
		case news.ToMinute:
			got = d.Time.UTC().Format("2006-01-02 15:04")
		}
		if got != tt.want {
			t.Errorf("%q is %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestSplitAuthors(t *testing.T) {
	tests := []struct{ text, want string }{
		{"By Ana Petrov", "Ana Petrov"},
		{"BY ANA PETROV and LUIS ORTEGA", "Ana Petrov; Luis Ortega"},
		{"Ana Petrov, Luis Ortega & Rosa Delgado", "Ana Petrov; Luis Ortega; Rosa Delgado"},
		{"Ana Petrov, Staff Writer", "Ana Petrov"},
		{"Analysis by Ana Petrov", "Ana Petrov"},
		{"Ana Petrov, MD, PhD", "Ana Petrov"},
		{"Ana Petrov Associated Press", "Ana Petrov"},
		{"Ana Petrov (Harbor desk)", "Ana Petrov"},
		{"Staff", ""},
		{"Adam Roth Harbour Post Staff", "Adam Roth"},
		{"Adam Roth Staff Writer", "Adam Roth"},
		{"Harbour Post Staff", ""},
		{"Nils Aas Edited by Ida Lund", "Nils Aas"},
		{"Nils Aas and Ida Lund Special to the Post", "Nils Aas; Ida Lund"},
		{"NILS MCKAY, IDA VAN DER LUND", "Nils McKay; Ida van der Lund"},
		{"Staff and wire reports", ""},
		{"No author", ""},
		{"ana-p", ""},
		{"https://lantern.example/ana", ""},
		{"ana@lantern.example", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(splitAuthors(tt.text), "; "); got != tt.want {
			t.Errorf("%q gives %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestCanonicalOutlet(t *testing.T) {
	for in, want := range map[string]string{
		"NYT": "The New York Times", "nytimes.com": "The New York Times", "https://www.nytimes.com/2025/a.html": "The New York Times",
		"the new york times": "The New York Times", "FOX News": "Fox News", "The Harbor Lantern": "The Harbor Lantern", "": "",
	} {
		if got := CanonicalOutlet(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}
