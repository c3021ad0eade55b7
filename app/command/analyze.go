package command

import (
	"context"

	"parallax/compare"
	"parallax/compare/report"
)

func runAnalyze(ctx context.Context, call Call) error {
	o, err := parse(call.Args, outFlags)
	if err != nil {
		return err
	}
	if err := o.settle("text", "md", "json"); err != nil {
		return err
	}
	if len(o.operands) != 1 {
		return misuse("Name one article. “parallax compare” takes several.")
	}
	from := []source{{path: o.operands[0]}}
	if err := outIsNoInput(o, from); err != nil {
		return err
	}
	articles, err := readAll(ctx, call, from)
	if err != nil {
		return err
	}
	r := compare.Read(articles[0])
	data := report.ArticleText(r)
	switch o.format {
	case "md":
		data = report.ArticleMarkdown(r)
	case "json":
		if data, err = report.ArticleJSON(r); err != nil {
			return err
		}
	}
	return deliver(call, o, articles[0].Name(), data)
}
