/// Draws as the office carries them out and keeps them: freeze, reveal, amend, dispatch, open.
///
/// Purpose: nothing about a draw can be done in silence. A frozen draw is never changed; it is drawn from once or
/// cancelled with a reason, and stays in the list. Freezing, drawing, amending, cancelling and opening cannot be
/// undone.
///
/// What is secret, and from whom. The secret lies locked in a file until the draw; the record with all names lies
/// locked in a file until the names are opened; the key of both lies in the database, under the supervisor's password
/// too where he set one for the secret. So the window, the command line, papers, exports, history, the journal and any
/// single file tell nothing. Whoever has the whole data folder and knows this program can unlock the record after the
/// draw, and before it the secret of a draw without password: the program opens names by itself when their day comes,
/// so it must be able to. Against him stand the public number, which nobody knew at the freeze, the password, and the
/// locks of the PC. See `src/docs/decisions/0006-sealed-until-the-day.md`.
///
/// | Chinese | in the code |
/// |---|---|
/// | 一次抽取、抽取编号 | round, number |
/// | 冻结 / 抽取 / 派发 | freeze / reveal / dispatch |
/// | 指定人员 | appointment |
/// | 封存 / 启封 | sealed / open |
/// | 监督口令 | supervisor's password |
/// | 约定的公开数 | number source |
/// | 作废抽取 | cancellation |
/// | 检查任务 | round task |
package huanzhi.draw.round;
