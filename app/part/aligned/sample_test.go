package aligned

import (
	"strings"

	"parallax/app/part/tone"
)

// marked makes a cell of a text in which {W|illegal blockade} marks a phrase
// by the letter of its kind. An empty text makes a cell with nothing found.
func marked(s, where string) Cell {
	if s == "" {
		return Cell{Missing: true}
	}
	c := Cell{Where: where}
	var text strings.Builder
	for {
		before, rest, found := strings.Cut(s, "{")
		text.WriteString(before)
		if !found {
			break
		}
		phrase, after, _ := strings.Cut(rest, "}")
		sign, words, _ := strings.Cut(phrase, "|")
		start := text.Len()
		text.WriteString(words)
		c.Marks = append(c.Marks, Mark{Start: start, End: text.Len(), Kind: kindOf(sign), Reason: "Only this article writes so."})
		s = after
	}
	c.Text = text.String()
	return c
}

func kindOf(sign string) tone.Kind {
	for _, k := range tone.Kinds() {
		if k.Letter() == sign {
			return k
		}
	}
	return tone.Own
}

func sampleRow(title, note string, texts ...string) Row {
	r := Row{Title: title, Note: note}
	for i, t := range texts {
		where := []string{"sentence 2", "sentence 1", "sentence 7", "sentence 3"}[i%4]
		r.Cells = append(r.Cells, marked(t, where))
	}
	return r
}

// sampleDocument is the sample event in four columns.
func sampleDocument() *Document {
	d := &Document{Columns: []Column{
		{Outlet: "Transcoast Wire", Headline: "Police clear port road on day 11 of Port Ellis dock strike, 23 arrested", Meta: "Staff · 14 May · 334 words", Color: 0},
		{Outlet: "The Port Ellis Courier", Headline: "Dawn police operation reopens terminal road; striker in hospital", Meta: "Miriam Osei · 14 May · 313 words", Color: 1},
		{Outlet: "The Standard Ledger", Headline: "Port reopens at last as police end illegal blockade", Meta: "Grant Holloway · 14 May · 275 words", Color: 2},
		{Outlet: "Common Ground", Headline: "Teenage dockworker's skull fractured as police storm peaceful picket", Meta: "Leila Haddad · 15 May · 290 words", Color: 3},
	}}
	d.Rows = []Row{
		sampleRow("The road is cleared", "4/4 outlets",
			"Police {L|cleared the road} to the Meridian container terminal before dawn on Wednesday, ending an {N|11-day} blockade by {L|striking dockworkers} that had halted most cargo at the country's fourth-busiest port.",
			"Dozens of police officers {L|moved in on the picket line} at the Meridian terminal shortly before sunrise on Wednesday and reopened the only road into the port, which {L|strikers} had blocked for {N|eleven days}.",
			"After {N|eleven days} in which {W|union agitators choked off} the country's fourth-busiest port, police enforced a court order on Wednesday morning and {W|swept the illegal blockade} off Terminal Road.",
			"Luis Ortega, a 19-year-old dockworker in his first year on the job, is in St. Brendan's Hospital with a fractured skull after {W|riot police stormed a peaceful picket line} at Port Ellis before dawn on Wednesday."),
		sampleRow("Number of arrests", "4/4 outlets",
			"{N|Twenty-three} people were arrested, the police department {V|said}.",
			"Police arrested {N|23} people.",
			"{N|More than two dozen} {W|blockaders} who refused to leave were arrested.",
			"Police arrested {N|27} {L|workers}, Local 118 {V|said}, among them a nurse who was treating the wounded."),
		sampleRow("The injured striker", "4/4 outlets",
			"A 19-year-old {L|striker}, Luis Ortega, was struck {A|by a police baton} and was taken to St. Brendan's Hospital with a fractured skull.",
			"One {L|striker}, 19-year-old Luis Ortega, remained at St. Brendan's Hospital on Wednesday night with a fractured skull, his family {V|said}.",
			"A 19-year-old {L|man} {A|was injured} {W|in the confusion} and was taken to a hospital.",
			"{A|An officer's baton} struck Ortega in the head while his hands were raised, as a video released by the union shows."),
		sampleRow("Two officers hurt", "3/4 outlets",
			"Two officers were treated for minor injuries.",
			"Two officers had minor injuries.",
			"Two police officers were hurt when {W|blockaders hurled} bottles.",
			""),
		sampleRow("The chief on the operation", "4/4 outlets",
			"{Q|\"Our officers gave three warnings over twenty minutes. We regret every injury, and we will review every minute of the footage,\"} Police Chief Dana Whitlock {V|said} at a news conference.",
			"Chief Dana Whitlock {V|said} that her officers had given three warnings. {Q|\"We regret every injury, and we will review every minute of the footage,\"} she {V|said}.",
			"{Q|\"Our officers gave three warnings over twenty minutes,\"} Police Chief Dana Whitlock {V|said}.",
			"Police Chief Dana Whitlock {V|defended} the {W|crackdown}. {Q|\"We will review every minute of the footage,\"} she {V|said}."),
		sampleRow("Judge Marsh's order", "3/4 outlets",
			"The operation began at {N|4:40 a.m.}, hours after Judge Helen Marsh of the county court ordered the road reopened.",
			"The {L|picketers} had been told to leave by Judge Helen Marsh, who on Tuesday evening granted the company's request for an order.",
			"Judge Helen Marsh had ordered the road cleared on Tuesday, {V|finding} that the union has no right to stop trucks.",
			""),
		sampleRow("Berries dumped", "1/4 outlets", "", "",
			"Growers in the Alder Valley have dumped {N|300 tons} of berries that could not be loaded.", ""),
	}
	d.Rows[1].Conflict = true
	return d
}

// longDocument repeats words of the sample to a given size, without chance.
func longDocument(cols, rows int) *Document {
	base := sampleDocument()
	d := &Document{}
	for c := range cols {
		col := base.Columns[c%4]
		col.Color = c
		d.Columns = append(d.Columns, col)
	}
	for r := range rows {
		row := Row{Title: "A fact that several articles tell", Note: "3/4 outlets"}
		for c := range cols {
			cell := base.Rows[(r*7+c*3)%len(base.Rows)].Cells[(r+c)%4]
			cell.Text = strings.Replace(cell.Text, "police", "officers", r%2)
			row.Cells = append(row.Cells, cell)
		}
		d.Rows = append(d.Rows, row)
	}
	return d
}
