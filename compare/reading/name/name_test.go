package name

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// read finds the names of a text without a headline.
func read(text string) *Text { return Read(token.Split(&news.Article{Text: text})) }

// shown are the entities as the tables write them: "Ada Moss=person", with
// "!title", "~country", "^party" and "@place" behind it.
func shown(t *Text) string {
	var out []string
	for _, e := range t.Entities {
		s := e.Name + "=" + string(e.Kind)
		for _, title := range e.Titles {
			s += "!" + title
		}
		for _, part := range [][2]string{{"~", e.Country}, {"^", e.Party}, {"@", e.Place}} {
			if part[1] != "" {
				s += part[0] + part[1]
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// TestRead is the table of what must come out: names, kinds, titles.
func TestRead(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// titles before
		{"They met Rep. Ada Moss of Ohio.", "Ada Moss=person!rep@ohio; Ohio=place"},
		{"A vote by Roy Hill (R-Ohio) failed.", "Roy Hill=person^republican@ohio"},
		{"A vote by Sen. Roy Hill (D-N.Y.) failed.", "Roy Hill=person!sen^democratic@new york"},
		{"Sen. Roy Hill, D-Calif., voted no.", "Roy Hill=person!sen^democratic@california"},
		{"A bill of Roy Hill (I) failed.", "Roy Hill=person^independent"},
		{"Chief Executive Ann Lee left.", "Ann Lee=person!chief executive"},
		{"Meridian Chief Executive Ann Lee left.", "Meridian=other; Ann Lee=person!chief executive"},
		{"On Monday Dr. Ines Roth spoke.", "Ines Roth=person!dr"},
		{"The Rev. Tom Reed prayed.", "Tom Reed=person!rev"},
		{"They met President Moss on Friday.", "Moss=person!president"},
		{"Mr. Moss left.", "Moss=person"},
		{"Police Chief Dana Whitlock resigned.", "Dana Whitlock=person!police chief"},
		{"Judge Helen Marsh ruled.", "Helen Marsh=person!judge"},
		{"Lt. Gov. Roy Hill waited.", "Roy Hill=person!lt gov"},
		{"House Speaker Ada Moss waited.", "Ada Moss=person!house speaker"},
		{"Senate Majority Leader Roy Hill waited.", "Roy Hill=person!senate majority leader"},
		{"Attorney General Roy Hill waited.", "Roy Hill=person!attorney general"},
		{"Secretary of State Roy Hill waited.", "Roy Hill=person!secretary of state"},
		{"Secretary of Homeland Security Roy Hill waited.", "Roy Hill=person!secretary of homeland security"},
		{"They asked Texas Gov. Roy Hill.", "Texas=place; Roy Hill=person!gov@texas"},
		{"They asked FBI Director Ada Moss.", "FBI=body; Ada Moss=person!director"},
		{"They asked White House Press Secretary Ada Moss.", "White House=body; Ada Moss=person!press secretary"},
		{"They asked Supreme Court Justice Ann Lee.", "Supreme Court=body; Ann Lee=person!justice"},
		{"Former President Ada Moss left.", "Ada Moss=person!former president"},
		{"They met Ada Moss. Former Moss aides left.", "Ada Moss=person"},
		{"Longtime Moss friends left. They met Ada Moss.", "Ada Moss=person"},
		{"They like Senior Moss. Senior Moss left.", "Senior Moss=person"},
		{"Iranian President Ali Karimi left.", "Ali Karimi=person!president~iran"},
		{"South Korean President Kim Min Ho left.", "Kim Min Ho=person!president~south korea"},
		{"They met North Korean leader Kim Min Ho.", "Kim Min Ho=person!leader~north korea"},
		{"U.S. President Ada Moss left.", "U.S=place; Ada Moss=person!president~united states"},
		{"They named special counsel Roy Hill.", "Roy Hill=person!special counsel"},
		{"Union boss Ada Brook left.", "Ada Brook=person!union boss"},
		{"They asked Historian Ada Moss.", "Ada Moss=person!historian"},
		{"They asked Special Agent Roy Hill.", "Roy Hill=person!special agent"},
		{"They study at Georgetown University, who knows.", "Georgetown University=body"},
		{"They met striker Luis Ortega.", "Luis Ortega=person!striker"},
		{"Democratic Sen. Ada Moss left.", "Ada Moss=person!sen^democratic"},
		{"They met Republican Roy Hill.", "Roy Hill=person^republican"},
		{"They met Prime Minister Theresa May of Ohio.", "Theresa May=person!prime minister@ohio; Ohio=place"},
		// titles after
		{"It was Ann Lee, chief executive of Meridian Corp., who left.", "Ann Lee=person!chief executive; Meridian Corp=body"},
		{"It was Rosa Delgado, president of Local 118.", "Rosa Delgado=person!president; Local 118=body"},
		{"It was Ann Lee, 45, a teacher, who left.", "Ann Lee=person!teacher"},
		{"It was Roy Hill, the union's president.", "Roy Hill=person!president"},
		{"It was Ada Moss, said President Hill.", "Ada Moss=person; Hill=person!president"},
		// particles, initials, suffixes, hyphens
		{"They met Ursula von der Berg. Von der Berg left.", "Ursula von der Berg=person"},
		{"They met Una de las Rosas and Ole von dem Berg.", "Una de las Rosas=person; Ole von dem Berg=person"},
		{"They met Omar al-Sayed and Juan de la Rosa.", "Omar al-Sayed=person; Juan de la Rosa=person"},
		{"They met Prince Khalid bin Sultan.", "Khalid bin Sultan=person!prince"},
		{"They met Sean O'Neill and Ian McCall.", "Sean O'Neill=person; Ian McCall=person"},
		{"A book by J. K. Orr sold well.", "J. K. Orr=person"},
		{"A book by J.K. Orr sold well.", "J.K. Orr=person"},
		{"They met Roy Hill Jr. and Tom Reed III.", "Roy Hill Jr=person; Tom Reed III=person"},
		{"They met Roy Hill, Jr., on Monday.", "Roy Hill, Jr=person"},
		{"They met Anna Smith-Jones. Smith-Jones left.", "Anna Smith-Jones=person"},
		{"They met Dana R. Whitlock. Dana Whitlock left.", "Dana R. Whitlock=person"},
		{"They met Mike “Doc” Hall.", "Mike “Doc” Hall=person"},
		// months, days, words of grammar
		{"On Monday April Ryan asked.", "April Ryan=person"},
		{"They met May Lee in April.", "May Lee=person"},
		{"It ended on June 4 and in August.", ""},
		{"They met Theresa May. Then May left. It was May 4.", "Theresa May=person"},
		{"On Tuesday the workers left.", ""},
		{"Meanwhile Hill left, and so did Hill's son.", "Hill=other"},
		{"He said I was late.", ""},
		{"Following Moss, the workers left. They like Moss.", "Moss=other"},
		{"Scrapping the plan cost votes.", ""},
		{"Critics said it was late.", ""},
		{"Whitlock said it was late.", "Whitlock=person"},
		// demonyms and parties alone
		{"Iranian workers met South Korean ones.", ""},
		{"Democrats met Republicans and the GOP.", "GOP=body"},
		{"They met Muslim workers.", ""},
		// capitals
		{"He wrote: THIS IS A TOTAL SCANDAL!", ""},
		{"It was a HUGE day for NATO and the WHO.", "NATO=body; WHO=body"},
		{"They left the US in spring.", "US=place"},
		{"They asked UNESCO.", "UNESCO=body"},
		{"He called it a TOTAL HOAX again.", ""},
		// bodies
		{"They asked the Department of Justice.", "Department of Justice=body"},
		{"They asked the Department of Health and Human Services.", "Department of Health and Human Services=body"},
		{"They asked the Department of the Interior.", "Department of the Interior=body"},
		{"They asked Hill & Moss.", "Hill & Moss=body"},
		{"They asked the New York Times.", "New York Times=body"},
		{"They asked American Airlines.", "American Airlines=body"},
		{"They asked General Motors.", "General Motors=body"},
		{"They asked the Democratic Party.", "Democratic Party=body"},
		{"The Central Bridge Agency paid. The CBA paid again.", "Central Bridge Agency=body"},
		{"They asked the Meridian Health Group. At Meridian nobody spoke.", "Meridian Health Group=body"},
		{"They asked the Department of Marsh Security. Marsh Security was silent.", "Department of Marsh Security=body"},
		{"They asked King’s College.", "King’s College=body"},
		{"They asked the House Ways and Means Committee.", "House Ways and Means Committee=body"},
		{"They asked the Centers for Bridge Control.", "Centers for Bridge Control=body"},
		{"They asked the Office of Special Counsel.", "Office of Special Counsel=body"},
		{"They asked Director of National Intelligence Roy Hill.", "Roy Hill=person!director of national intelligence"},
		{"Former Ohio Gov. Roy Hill left.", "Ohio=place; Roy Hill=person!gov@ohio"},
		{"They read the U.S. Constitution.", "U.S. Constitution=other"},
		// places
		{"They plan a project at Park 51.", "Park 51=body"},
		{"They live in Paris and near Hill River.", "Paris=place; Hill River=place"},
		{"They met in Albany, N.Y., on Monday.", "Albany=place; N.Y=place"},
		{"They flew from South Korea to Saudi Arabia.", "South Korea=place; Saudi Arabia=place"},
		{"They live in St. Ives and in New Dale.", "St. Ives=place; New Dale=place"},
		{"Kerry Houston left. They live in Houston. Ms. Houston called.", "Kerry Houston=person; Houston=place"},
		{"WEST DALE, Ohio — Workers left.", "Ohio=place"},
		{"The U.S. left. The United States paid. America slept.", "United States=place"},
		// other things
		{"They passed the Clean Water Act.", "Clean Water Act=other"},
		{"They won the Moss Prize.", "Moss Prize=other"},
		// coreference
		{"They met Ada Moss. Then Moss left. Ada waved, and Moss’s son came.", "Ada Moss=person"},
		{"They met Bill Hill. It was William Hill who left.", "William Hill=person"},
		{"They met Jamal Kashoggi. Then Khashoggi left; it was Jamal Khashoggi.", "Jamal Khashoggi=person"},
		{"They met Kim Min. Then Kim Min Ho left, and Kim waved.", "Kim Min Ho=person"},
		{"They met Peter King and larry King.", "Peter King=person"},
		{"They saw King Charles and Peter King.", "Charles=person!king; Peter King=person"},
		{"They saw Larry Page. Page left.", "Larry Page=person"},
		{"They know Grace Park. Then Park left.", "Grace Park=person"},
		{"They asked Will Hurd of Texas.", "Will Hurd=person@texas; Texas=place"},
		{"They met President Hill and Ida Hill. Then Hill left.", "Hill=person!president; Ida Hill=person"},
		{"They met President Hill.\n\nWorkers like Roy Hill.", "Roy Hill=person!president"},
		{"They met Kim Min-ho. Then Kim left the Ada Hill-led board.", "Kim Min-ho=person; Ada Hill=person"},
		{"They met Ada Moss and Roy Moss.\n\nThen Moss left.", "Ada Moss=person; Roy Moss=person"},
		{"They met Ada Moss and Roy Moss.\n\nThen Houston slept. They know Kerry Houston.", "Ada Moss=person; Roy Moss=person; Houston=place; Kerry Houston=person"},
		{"Ada Moss and Roy Moss came. Roy Moss spoke. Then Moss left.", "Ada Moss=person; Roy Moss=person"},
	} {
		t.Run(c.text, func(t *testing.T) {
			if got := shown(read(c.text)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
