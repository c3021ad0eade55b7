package agree

import (
	"math"
	"reflect"
	"strings"
	"testing"
)

// class are filled-in sheets of letters, a string a person: y, n or - for each
// item.
func class(answers ...string) (Question, []Sheet) {
	q := Question{ID: "told", Ask: "Is it told?", Choices: []string{"yes", "no"}}
	var sheets []Sheet
	for _, person := range answers {
		s := Sheet{Answers: map[string]string{}}
		for i, r := range person {
			id := string(rune('a' + i))
			if len(q.Items) <= i {
				q.Items = append(q.Items, Item{ID: id})
			}
			switch r {
			case 'y':
				s.Answers[id] = "Yes "
			case 'n':
				s.Answers[id] = "no"
			case '?':
				s.Answers[id] = "perhaps"
			}
		}
		sheets = append(sheets, s)
	}
	return q, sheets
}

func TestTable(t *testing.T) {
	tests := []struct {
		name      string
		people    []string
		agreement float64
		kappa     float64
		method    string
		complete  int
		refused   int
	}{
		// 4 yes-yes, 3 no-no, 2 yes-no, 1 no-yes: 7 of 10 agree. One says yes 6 of 10
		// times, the other 5: chance is .6*.5 + .4*.5 = .5. (.7-.5)/.5 = .4
		{"two people", []string{"yyyynnnyyn", "yyyynnnnny"}, .7, .4, "Cohen", 10, 0},
		{"two people of one mind", []string{"ynyn", "ynyn"}, 1, 1, "Cohen", 4, 0},
		// one is always against the other: chance is .5, (0-.5)/.5 = -1
		{"two people against each other", []string{"yn", "ny"}, 0, -1, "Cohen", 2, 0},
		{"two people who say yes to all", []string{"yyy", "yyy"}, 1, 0, "", 3, 0},
		// the third item counts for one of them only
		{"two people, one item left out", []string{"yn-", "yny"}, 1, 1, "Cohen", 2, 0},
		// items with 3, 2, 0, 1 times yes: pairs that agree 3, 1, 3, 1 of 3 each, so
		// 8 of 12 = 2/3. Half of all answers are yes: chance .5. (2/3-1/2)/(1/2) = 1/3
		{"three people", []string{"yyny", "yynn", "ynnn"}, 2. / 3, 1. / 3, "Fleiss", 4, 0},
		// the last item was answered by two, who agree: 9 of 13 pairs
		{"three people, one item left out", []string{"yynyy", "yynny", "ynnn-"}, 9. / 13, 1. / 3, "Fleiss", 4, 0},
		{"an answer that is no choice", []string{"y?", "yn"}, 1, 0, "", 1, 1},
		{"one person", []string{"yn"}, 0, 0, "", 2, 0},
		{"nobody", nil, 0, 0, "", 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q, sheets := class(tt.people...)
			r := Table([]Question{q}, sheets)[0]
			near := func(a, b float64) bool { return math.Abs(a-b) < 1e-9 }
			if !near(r.Agreement, tt.agreement) || !near(r.Kappa, tt.kappa) || r.Method != tt.method || r.Complete != tt.complete || r.Refused != tt.refused {
				t.Errorf("agreement %.4f, kappa %.4f (%s), %d complete, %d refused; want %.4f, %.4f (%s), %d, %d",
					r.Agreement, r.Kappa, r.Method, r.Complete, r.Refused, tt.agreement, tt.kappa, tt.method, tt.complete, tt.refused)
			}
		})
	}
}

func TestLines(t *testing.T) {
	q, sheets := class("yn", "yy", "-n")
	r := Table([]Question{q}, sheets)[0]
	if r.People != 3 || !reflect.DeepEqual(r.Lines[0].Counts, []int{2, 0}) || !reflect.DeepEqual(r.Lines[1].Counts, []int{1, 2}) {
		t.Errorf("%+v", r)
	}
}

var asked = []Question{
	{ID: "told", Ask: "Does it tell this?", Choices: []string{"yes", "no"}, Items: []Item{{"f1/A", "Article A: “=1+1, quoted”"}, {"f1/B", "-2 people; or more"}}},
	{ID: "loaded", Ask: "Is it loaded?", Choices: []string{"yes", "no", "not sure"}, Items: []Item{{"w1", "agitators"}}},
}

// TestWorksheetComesBack: what spreadsheets make of an empty worksheet is read
// with its answers.
func TestWorksheetComesBack(t *testing.T) {
	empty := string(Worksheet("b1", asked))
	if strings.Contains(empty, "\n=") || strings.Contains(empty, ",-2") {
		t.Errorf("a cell is a formula: %s", empty)
	}
	if again := string(Worksheet("b1", asked)); again != empty {
		t.Error("two runs, two worksheets")
	}
	filled := strings.Replace(empty, "Name,", "Name,Noor", 1)
	filled = strings.Replace(filled, "agitators,yes / no / not sure,", "agitators,yes / no / not sure,Not sure", 1)
	for name, text := range map[string]string{
		"commas":           filled,
		"no mark, LF":      strings.ReplaceAll(strings.TrimPrefix(filled, byteOrderMark), "\r\n", "\n"),
		"semicolons":       strings.ReplaceAll(strings.ReplaceAll(filled, "; or", " or"), ",", ";"),
		"semicolons, more": strings.ReplaceAll(strings.ReplaceAll(filled, "; or", " or"), ",", ";") + ";;;;\r\n",
	} {
		s, qs, err := Read([]byte(text))
		if err != nil || s.Name != "Noor" || s.Bundle != "b1" || !reflect.DeepEqual(s.Answers, map[string]string{"w1": "Not sure"}) {
			t.Errorf("%s: %+v, %v", name, s, err)
			continue
		}
		if len(qs) != 2 || len(qs[0].Items) != 2 || qs[1].ID != "loaded" || len(qs[1].Choices) != 3 {
			t.Errorf("%s: questions %+v", name, qs)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for _, text := range []string{"", "hello", "a,b,c\n1,2,3\n", "Bundle,b1\nName,Noor\n", "\x00\xff"} {
		if _, _, err := Read([]byte(text)); err != ErrNoWorksheet {
			t.Errorf("%q: %v", text, err)
		}
	}
}
