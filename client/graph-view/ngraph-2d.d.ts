// The two-dimensional build of ngraph.forcelayout has the types of the whole.
declare module 'ngraph.forcelayout/dist/ngraph.forcelayout2d.js' {
  import createLayout from 'ngraph.forcelayout';
  export default createLayout;
}
