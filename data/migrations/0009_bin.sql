-- The search leaves out what lies in the bin without a look at each article.
CREATE INDEX articles_deleted ON articles (number) WHERE deleted IS NOT NULL;
CREATE INDEX events_deleted ON events (id) WHERE deleted IS NOT NULL;
