package command

import (
	"context"
	"io"

	"parallax/app/part/told"
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
		return misuse(told.Told("command.analyze.name-one-article-parallax-compare"))
	}
	from := []source{{path: o.operands[0]}}
	if err := outIsNoInput(o, from); err != nil {
		return err
	}
	articles, err := readAll(ctx, call, from)
	if err != nil {
		return err
	}
	data, err := renderArticle(compare.Read(articles[0]), o.format)
	if err != nil {
		return err
	}
	return deliver(ctx, call, o, written{articles[0].Name(), func(w io.Writer) error { return inOne(w, data, nil) }})
}

func renderArticle(r compare.Reading, format string) ([]byte, error) {
	switch format {
	case "md":
		return report.ArticleMarkdown(r), nil
	case "json":
		return report.ArticleJSON(r)
	}
	return report.ArticleText(r), nil
}
