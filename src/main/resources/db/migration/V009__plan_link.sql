-- Which matter of the yearly plan an inspection carries out, or why it is outside of the plan, from its task to the
-- ledger. What is there already is linked where draw, number or task tell it.

ALTER TABLE task_errand ADD COLUMN matter_id BIGINT REFERENCES plan_matter (id);
ALTER TABLE task_errand ADD COLUMN outside_plan VARCHAR(300) DEFAULT '' NOT NULL;
COMMENT ON COLUMN task_errand.matter_id IS '所实施的年度计划事项';
COMMENT ON COLUMN task_errand.outside_plan IS '计划外检查的理由;空为在计划内或者不需要计划';

ALTER TABLE inspection ADD COLUMN outside_plan VARCHAR(300) DEFAULT '' NOT NULL;
COMMENT ON COLUMN inspection.outside_plan IS '计划外检查的理由;空为在计划内、不需要计划或者没有写明';

CREATE TABLE inspection_matter (
    inspection_id  BIGINT NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
    matter_id      BIGINT NOT NULL REFERENCES plan_matter (id),
    PRIMARY KEY (inspection_id, matter_id)
);
CREATE INDEX inspection_matter_matter ON inspection_matter (matter_id);
COMMENT ON TABLE inspection_matter IS '行政检查所实施的计划事项';

UPDATE task_errand
SET matter_id = (SELECT draw_round.matter_id FROM draw_round WHERE draw_round.number = task_errand.reference)
WHERE origin = 'DRAWN';
UPDATE task_errand
SET matter_id = (SELECT plan_matter.id FROM plan_matter WHERE plan_matter.number = task_errand.reference)
WHERE origin IN ('PLANNED', 'SPECIAL') AND reference <> '';
INSERT INTO inspection_matter (inspection_id, matter_id)
SELECT DISTINCT inspection_task.inspection_id, task_errand.matter_id
FROM inspection_task JOIN task_errand ON task_errand.task_id = inspection_task.id
WHERE inspection_task.inspection_id IS NOT NULL AND task_errand.matter_id IS NOT NULL;
