-- Officers whom the head appointed for a drawn enterprise, because the draw found no two that may go there.
ALTER TABLE draw_task ADD COLUMN appointed_by VARCHAR(50) DEFAULT '' NOT NULL;
ALTER TABLE draw_task ADD COLUMN appointment_reason VARCHAR(500) DEFAULT '' NOT NULL;
COMMENT ON COLUMN draw_task.appointed_by IS '指定人员的负责人';
COMMENT ON COLUMN draw_task.appointment_reason IS '指定人员的原因';
