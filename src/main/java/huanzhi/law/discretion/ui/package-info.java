/// 裁量计算: the screen on which a fine is measured and tried out.
///
/// | Chinese | in the code |
/// |---|---|
/// | 方案 | variant |
/// | 幅度 | yardstick offered |
package huanzhi.law.discretion.ui;
