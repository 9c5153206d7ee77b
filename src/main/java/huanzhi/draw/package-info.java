/// The draw of 双随机: which enterprises are inspected and who inspects them, by commit and reveal, so that anyone can run
/// it again.
///
/// Purpose: nobody can know or choose the result, and everybody can check it. Pool, officers and rules are frozen with
/// their hashes and that of a secret; the seed is the secret with a public number that was not known then. Legal basis:
/// 国办发〔2015〕58号, 环办〔2015〕88号, 环办执法〔2021〕18号. Pure: no store, no screen, no clock, no chance but the secret.
///
/// | Chinese | in the code |
/// |---|---|
/// | 检查对象库 / 执法人员库 | pool / roster |
/// | 抽取规则、应抽数 | draw rules, quota |
/// | 权重、签 | weight, ticket |
/// | 抽取承诺书 | commitment |
/// | 随机种子、公开数 | seed, public number |
/// | 抽取记录 | draw record |
/// | 回避、不参加 | recusal, absence |
/// | 缺口 | shortfall |
/// | 改抽、递补 | replacement |
/// | 更换人员 | exchange |
/// | 改抽和更换 | amendment |
/// | 复算 | verification |
package huanzhi.draw;
