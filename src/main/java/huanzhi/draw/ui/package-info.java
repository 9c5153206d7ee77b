/// The pages of the draw: the list of all draws, the freeze, and one draw with its four steps.
package huanzhi.draw.ui;
