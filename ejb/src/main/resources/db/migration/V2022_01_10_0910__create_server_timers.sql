-- The table in which the server keeps persistent timers, so that one node of several acts. It would make it itself, but the
-- application's user owns no schema; names and columns are the server's (WildFly 39).
CREATE TABLE jboss_ejb_timer (
  id                             VARCHAR NOT NULL,
  timed_object_id                VARCHAR NOT NULL,
  initial_date                   TIMESTAMP,
  repeat_interval                BIGINT,
  next_date                      TIMESTAMP,
  previous_run                   TIMESTAMP,
  primary_key                    VARCHAR,
  info                           TEXT,
  timer_state                    VARCHAR,
  schedule_expr_second           VARCHAR,
  schedule_expr_minute           VARCHAR,
  schedule_expr_hour             VARCHAR,
  schedule_expr_day_of_week      VARCHAR,
  schedule_expr_day_of_month     VARCHAR,
  schedule_expr_month            VARCHAR,
  schedule_expr_year             VARCHAR,
  schedule_expr_start_date       VARCHAR,
  schedule_expr_end_date         VARCHAR,
  schedule_expr_timezone         VARCHAR,
  auto_timer                     BOOLEAN,
  timeout_method_declaring_class VARCHAR,
  timeout_method_name            VARCHAR,
  timeout_method_descriptor      CHAR(1),
  calendar_timer                 BOOLEAN,
  partition_name                 VARCHAR NOT NULL,
  node_name                      VARCHAR,
  CONSTRAINT jboss_ejb_timer_pk PRIMARY KEY (id)
);

CREATE INDEX jboss_ejb_timer_object_ix ON jboss_ejb_timer (partition_name, timed_object_id);
